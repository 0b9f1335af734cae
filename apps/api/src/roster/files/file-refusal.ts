import {
  importProblem,
  type ImportProblem,
  type ImportProblemCode,
  type ProblemDetail,
} from '@vedomo/domain/roster/import-problem';

/** Stops the reading of a file at once; the readers turn it into the one problem they return. */
export class FileRefusal extends Error {
  readonly problem: ImportProblem;

  constructor(
    code: ImportProblemCode,
    place: { file: string; line?: number | null },
    detail: ProblemDetail = {},
  ) {
    super(code);
    this.name = 'FileRefusal';
    this.problem = importProblem(code, { file: place.file, line: place.line ?? null }, detail);
  }
}

/** What was named an archive is none: people know a workbook as Excel's, not as a ZIP. */
export const notAnArchive = (file: string) =>
  new FileRefusal(/\.xlsx$/i.test(file) ? 'XLSX_DAMAGED' : 'NOT_A_ZIP', { file });
