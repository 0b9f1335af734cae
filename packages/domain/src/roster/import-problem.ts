import type { RowPlace } from './roster-snapshot.ts';
import { IMPORT_PROBLEM_TEXTS } from './import-problem-texts.ts';

export type ImportProblemCode = keyof typeof IMPORT_PROBLEM_TEXTS;
export type ProblemSeverity = 'ERROR' | 'WARNING';

/** Something in a file that the person importing it must know, with its place. */
export interface ImportProblem {
  /** An error stops the import; a warning is shown and may be lived with. */
  severity: ProblemSeverity;
  code: ImportProblemCode;
  file: string;
  line: number | null;
  /** The column's heading in the file, or a spreadsheet cell as `B12`. */
  column: string | null;
  /** What stands there, shortened to 80 characters. */
  value: string | null;
  params: Readonly<Record<string, string | number>>;
}

export interface ProblemDetail {
  column?: string;
  value?: string;
  params?: Readonly<Record<string, string | number>>;
}

const VALUE_LENGTH = 80;

/** Makes a problem; its severity follows from its code. Line null: the whole file is meant. */
export function importProblem(
  code: ImportProblemCode,
  place: { file: string; line: number | null } | RowPlace,
  detail: ProblemDetail = {},
): ImportProblem {
  return {
    severity: IMPORT_PROBLEM_TEXTS[code].severity,
    code,
    file: place.file,
    line: place.line,
    column: detail.column ?? null,
    value: detail.value === undefined ? null : shorten(detail.value),
    params: detail.params ?? {},
  };
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= VALUE_LENGTH ? text : `${letters.slice(0, VALUE_LENGTH - 1).join('')}…`;
}
