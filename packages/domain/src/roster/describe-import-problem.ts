import { IMPORT_PROBLEM_TEXTS } from './import-problem-texts.ts';
import type { ImportProblem } from './import-problem.ts';

/** What is wrong, as a sentence without its place. */
export function importProblemMessage(problem: ImportProblem, language: 'ru' | 'en'): string {
  return IMPORT_PROBLEM_TEXTS[problem.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(name === 'value' ? (problem.value ?? '') : (problem.params[name] ?? '')),
  );
}

/** Where it is wrong: «users.csv, строка 5, столбец birthDate». */
export function importProblemPlace(problem: ImportProblem, language: 'ru' | 'en'): string {
  const words =
    language === 'ru' ? { line: 'строка', column: 'столбец' } : { line: 'line', column: 'column' };
  const parts = [problem.file];
  if (problem.line !== null) parts.push(`${words.line} ${problem.line}`);
  if (problem.column !== null) parts.push(`${words.column} ${problem.column}`);
  return parts.filter((part) => part !== '').join(', ');
}

/** Place and message in one line, for a summary or a terminal. */
export function describeImportProblem(problem: ImportProblem, language: 'ru' | 'en'): string {
  const place = importProblemPlace(problem, language);
  const message = importProblemMessage(problem, language);
  return place === '' ? message : `${place}: ${message}`;
}
