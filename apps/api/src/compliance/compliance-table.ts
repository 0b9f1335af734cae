import { percent } from '@vedomo/domain/compliance/rate';
import { isJudged } from '@vedomo/domain/compliance/week-phase';
import { safeCell } from '../platform/safe-cell.ts';
import { tableLabels, type TableLanguage } from './compliance-table.labels.ts';
import {
  closedTotalOf,
  type ComplianceExport,
  type ExportedCell,
  type ExportedWeek,
  sumOf,
} from './export-compliance.use-case.ts';

export type TableCell = string | number | null;

/** A rate in the wide table: both numbers, so that the sheet can show them and a formula can use the share. */
export type MatrixCell = { readonly k: number; readonly n: number } | string;

export interface ComplianceTable {
  /** What the table shows, of when and of whom, with Σk of Σn. */
  readonly heading: readonly string[];
  /** One line per class and week. */
  readonly head: readonly string[];
  readonly lines: readonly (readonly TableCell[])[];
  /** Classes by weeks. */
  readonly matrixHead: readonly string[];
  readonly matrix: readonly { readonly title: string; readonly cells: readonly MatrixCell[] }[];
}

/** Lays out an export for people: texts are safe to open in a spreadsheet. */
export function complianceTable(
  exported: ComplianceExport,
  schoolTitle: string,
  language: TableLanguage,
): ComplianceTable {
  const labels = tableLabels[language];
  const { weeks, classes } = exported;
  const grade = (code: string) => safeCell(code.replace(/^0(?=\d)/, ''));
  const total = closedTotalOf(
    weeks,
    classes.map(({ cells }) => cells),
  );
  return {
    heading: headingOf(exported, schoolTitle, language),
    head: labels.head,
    lines: classes.flatMap((each) =>
      each.cells.map((cell, at): TableCell[] => [
        safeCell(each.title),
        grade(each.grade),
        weeks[at]!.ordinal,
        weeks[at]!.week,
        ...lineOf(cell, labels.phases[weeks[at]!.phase], language),
      ]),
    ),
    matrixHead: [
      labels.head[0]!,
      ...weeks.map(({ ordinal, week }) => `${ordinal} · ${dayMonth(week)}`),
      labels.total,
    ],
    matrix: [
      ...classes.map(({ title, cells }) => ({
        title: safeCell(title),
        cells: [
          ...cells.map((cell, at) => matrixCell(cell, weeks[at]!, language)),
          closedTotalOf(weeks, [cells]),
        ],
      })),
      {
        title: labels.total,
        cells: [
          ...weeks.map((week, at) =>
            columnTotal(
              classes.map(({ cells }) => cells[at]!),
              week,
              language,
            ),
          ),
          total,
        ],
      },
    ],
  };
}

function headingOf(exported: ComplianceExport, schoolTitle: string, language: TableLanguage): string[] {
  const labels = tableLabels[language];
  const { weeks, classes, filter, asOf, timeZone } = exported;
  const { k, n } = closedTotalOf(
    weeks,
    classes.map(({ cells }) => cells),
  );
  const share = percent({ k, n });
  const [first, last] = [weeks[0], weeks.at(-1)];
  const narrowed = [
    filter.grades &&
      `${labels.grades}: ${filter.grades.map((code) => code.replace(/^0(?=\d)/, '')).join(', ')}`,
    filter.classIds && `${labels.classes}: ${classes.map(({ title }) => title).join(', ')}`,
  ].filter((line) => line !== null);
  const targets = [...new Set(weeks.map(({ target }) => `${target} %`))];
  return [
    labels.title,
    `${schoolTitle}, ${exported.yearTitle}`,
    narrowed.join('; ') || labels.allClasses,
    first && last ? `${labels.weeks}: ${first.ordinal}–${last.ordinal}` : '',
    `${labels.onTimeInAll}: ${k} ${labels.of} ${n}${share === null ? '' : ` — ${share} %`}`,
    `${labels.target}: ${targets.join(', ')}`,
    `${labels.asOf} ${moment(asOf, timeZone, language)}`,
    ...(classes.some(({ cells }) => cells.some(({ kind }) => kind === 'HIDDEN')) ? [labels.hiddenNote] : []),
  ]
    .filter((line) => line !== '')
    .map(safeCell);
}

function lineOf(cell: ExportedCell, phase: string, language: TableLanguage): TableCell[] {
  const labels = tableLabels[language];
  if (cell.kind === 'NONE') return [labels.reasons[cell.reason], null, null, null, null, null];
  if (cell.kind === 'HIDDEN') return [labels.hidden, null, null, null, null, null];
  const { required, onTime, late, noGuardian } = cell;
  return [phase, onTime, required, percent({ k: onTime, n: required }), late, noGuardian];
}

/** An open week is no rate yet: families still have time. */
function matrixCell(cell: ExportedCell, { phase }: ExportedWeek, language: TableLanguage): MatrixCell {
  const labels = tableLabels[language];
  if (cell.kind === 'NONE') return labels.reasons[cell.reason];
  if (!isJudged(phase)) return labels.phases[phase];
  return cell.kind === 'HIDDEN' ? labels.hidden : { k: cell.onTime, n: cell.required };
}

function columnTotal(
  cells: readonly ExportedCell[],
  week: ExportedWeek,
  language: TableLanguage,
): MatrixCell {
  if (!isJudged(week.phase)) return tableLabels[language].phases[week.phase];
  return sumOf(cells);
}

const dayMonth = (week: string) => `${week.slice(8)}.${week.slice(5, 7)}`;

const moment = (instant: string, timeZone: string, language: TableLanguage) =>
  new Intl.DateTimeFormat(language, {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(instant));
