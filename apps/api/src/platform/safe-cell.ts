// Full-width signs are signs to some spreadsheets too; white space in front is skipped by others.
const RUNS_AS_FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * Text for a cell of an exported table. A spreadsheet would run what begins with `=`, `+`, `-` or `@` as a
 * formula; an apostrophe in front keeps it text. Numbers are exported as numbers and do not come here.
 */
export function safeCell(text: string): string {
  return RUNS_AS_FORMULA.test(text) ? `'${text}` : text;
}
