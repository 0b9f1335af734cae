import type { ComplianceTable, TableCell } from './compliance-table.ts';

/** CSV that Russian Excel opens by a double click: UTF-8 with a byte order mark, `;`, CRLF. */
export function complianceCsv({ heading, head, lines }: ComplianceTable): string {
  const rows: (readonly TableCell[])[] = [...heading.map((line) => [line]), [], head, ...lines];
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(value: TableCell): string {
  if (value === null) return '';
  const text = String(value);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
