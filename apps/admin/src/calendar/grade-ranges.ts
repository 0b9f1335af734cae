/** A grade as people say it: «05» of a roster is 5. */
export const gradeName = (grade: string): string => grade.replace(/^0+(?=\d)/, '');

/**
 * Grades as ranges: «1–4, 6». Only neighbours of the school's own order are joined, so that what a school does not
 * teach is not named.
 * @param grades in any order.
 * @param taught all grades of the year, in order.
 */
export function gradeRanges(grades: readonly string[], taught: readonly string[]): string {
  const ranges: { from: string; to: string; last: number }[] = [];
  taught.forEach((grade, at) => {
    if (!grades.includes(grade)) return;
    const open = ranges.at(-1);
    if (open && open.last === at - 1) Object.assign(open, { to: grade, last: at });
    else ranges.push({ from: grade, to: grade, last: at });
  });
  const unknown = grades.filter((grade) => !taught.includes(grade));
  return [
    ...ranges.map(({ from, to }) => (from === to ? gradeName(from) : `${gradeName(from)}–${gradeName(to)}`)),
    ...unknown.map(gradeName),
  ].join(', ');
}
