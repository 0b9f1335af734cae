import { importProblem, type ImportProblem } from './import-problem.ts';

/** Collects problems up to a bound, errors before warnings, so that a bad file cannot fill the memory. */
export class ProblemList {
  private readonly errors: ImportProblem[] = [];
  private readonly warnings: ImportProblem[] = [];
  private left = 0;
  private readonly limit: number;

  /** At most `limit` errors and as many warnings are kept; the rest is counted. */
  constructor(limit = 500) {
    this.limit = limit;
  }

  add(problem: ImportProblem): void {
    const kept = problem.severity === 'ERROR' ? this.errors : this.warnings;
    if (kept.length < this.limit) kept.push(problem);
    else this.left += 1;
  }

  addAll(problems: Iterable<ImportProblem>): void {
    for (const problem of problems) this.add(problem);
  }

  get hasErrors(): boolean {
    return this.errors.length > 0;
  }

  /** Errors, then warnings, each in the order found; at last the number of those left out. */
  toArray(): ImportProblem[] {
    const kept = [...this.errors, ...this.warnings];
    if (this.left > 0)
      kept.push(importProblem('MORE_PROBLEMS', { file: '', line: null }, { params: { count: this.left } }));
    return kept;
  }
}
