/** The OneRoster grade codes that a school here can have, in the order of schooling. */
export const GRADES = ['KG', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

export type Grade = (typeof GRADES)[number];

const KNOWN: ReadonlySet<string> = new Set(GRADES);

/** Reads `KG`, `01`–`12` and the short forms `1`–`12`; null when the text is no such grade. */
export function parseGrade(text: string): Grade | null {
  const code = text.trim().toUpperCase().padStart(2, '0');
  return KNOWN.has(code) ? (code as Grade) : null;
}

/** 0 for KG, 1–12 for the grades, 99 for a class without a grade: it sorts last. */
export function gradeOrder(grade: Grade | null): number {
  return grade === null ? 99 : GRADES.indexOf(grade);
}
