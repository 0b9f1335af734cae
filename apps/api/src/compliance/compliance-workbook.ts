import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { SMALLEST_COLOURED } from '@vedomo/domain/compliance/rate';
import { tableLabels, type TableLanguage } from './compliance-table.labels.ts';
import type { ComplianceTable, MatrixCell } from './compliance-table.ts';

const NARROW = 9;

/** A workbook of two sheets: classes by weeks as on the screen, and a line per class and week to count with. */
export function complianceWorkbook(table: ComplianceTable, language: TableLanguage): Promise<Buffer> {
  const labels = tableLabels[language];
  const heading: SheetData = table.heading.map((line, at) => [
    at === 0 ? { value: line, fontWeight: 'bold' } : line,
  ]);
  const bold = (texts: readonly string[]) =>
    texts.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true }));
  return writeWorkbook([
    {
      sheet: labels.matrixSheet,
      data: [
        ...heading,
        [],
        bold([...table.matrixHead, labels.head[5]!, labels.head[6]!]),
        ...table.matrix.map(({ title, cells }) => [
          { value: title, fontWeight: 'bold' as const },
          ...cells.map((cell) => shareCell(cell, labels.of)),
          ...numbersOf(cells.at(-1)),
        ]),
      ],
      columns: [{ width: NARROW }, ...table.matrixHead.slice(1).map(() => ({ width: NARROW + 2 }))],
      orientation: 'landscape',
    },
    {
      sheet: labels.dataSheet,
      data: [...heading, [], bold(table.head), ...table.lines.map((cells) => [...cells])],
      columns: table.head.map((_, at) => ({ width: at === 4 ? 26 : 14 })),
    },
  ]).toBuffer();
}

/** A share that formulas can use; few students as counts, which a share would make too much of. */
function shareCell(cell: MatrixCell, of: string) {
  if (typeof cell === 'string') return { value: cell, align: 'center' as const, textColor: '#5f6873' };
  const { k, n } = cell;
  if (n === 0) return null;
  if (n < SMALLEST_COLOURED) return { value: `${k} ${of} ${n}`, align: 'center' as const };
  return { value: k / n, type: Number, format: '0%', align: 'center' as const };
}

const numbersOf = (cell: MatrixCell | undefined) =>
  cell === undefined || typeof cell === 'string' ? [] : [cell.k, cell.n];
