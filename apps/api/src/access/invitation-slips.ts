import { formatInvitationCode } from '@vedomo/domain/access/invitation-code';
import type { Temporal } from 'temporal-polyfill';
import type { Content, CustomTableLayout, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** One slip of paper for one person. */
export interface Slip {
  readonly schoolTitle: string;
  readonly schoolCode: string;
  /** «Ковалёв Иван, 5А», or the name of a member of staff. */
  readonly heading: string;
  /** The guardian whom it is handed to, without a family name; null when nobody knows who will come. */
  readonly forWhom: string | null;
  /** What it is for, and what will be asked. */
  readonly purpose: string;
  readonly code: string;
  /** The last day in the school's zone. */
  readonly until: Temporal.PlainDate;
}

const COLUMNS = 2;
const ROWS = 4;
/** Points; A4 is 595 × 842. */
const PAGE_MARGIN = 22;
const PADDING = 9;
const ROW_HEIGHT = (842 - 2 * PAGE_MARGIN) / ROWS - 2 * PADDING - 1;
const GREY = '#5f6873';
const CUT = '#8a8577';

/** The address of a slip: without the code it asks for it. */
export const joinAddress = (publicUrl: string, schoolCode: string, code?: string): string =>
  [publicUrl, 'join', schoolCode, ...(code ? [formatInvitationCode(code)] : [])].join('/');

/** Slips on A4, eight a page, with dashed lines to cut along. */
export function invitationSlips(
  title: string,
  slips: readonly Slip[],
  publicUrl: string,
): TDocumentDefinitions {
  const cells = slips.map((slip) => slipCell(slip, publicUrl));
  const body: TableCell[][] = [];
  for (let at = 0; at < cells.length; at += COLUMNS)
    body.push(Array.from({ length: COLUMNS }, (_, column) => cells[at + column] ?? { text: '' }));
  return {
    info: { title },
    pageSize: 'A4',
    pageMargins: PAGE_MARGIN,
    content: [
      {
        layout: cutLines,
        table: {
          widths: Array.from({ length: COLUMNS }, () => '*'),
          heights: ROW_HEIGHT,
          dontBreakRows: true,
          body,
        },
      },
    ],
  };
}

/** Lines between the slips only: the sheet's own edge is the other side. */
const cutLines: CustomTableLayout = {
  hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 0 : 0.5),
  vLineWidth: (line) => (line === 0 || line === COLUMNS ? 0 : 0.5),
  hLineColor: () => CUT,
  vLineColor: () => CUT,
  hLineStyle: () => ({ dash: { length: 3, space: 3 } }),
  vLineStyle: () => ({ dash: { length: 3, space: 3 } }),
  paddingLeft: () => 12,
  paddingRight: () => 12,
  paddingTop: () => PADDING,
  paddingBottom: () => PADDING,
};

function slipCell(slip: Slip, publicUrl: string): Content {
  const shown = (address: string) => address.replace(/^https?:\/\//, '');
  return {
    stack: [
      { text: slip.schoolTitle, fontSize: 8, color: GREY },
      { text: slip.heading, fontSize: 13, bold: true, margin: [0, 3, 0, 0] },
      ...(slip.forWhom
        ? [{ text: `Родитель: ${slip.forWhom}`, margin: [0, 1, 0, 0] } satisfies Content]
        : []),
      { text: slip.purpose, fontSize: 9, margin: [0, 3, 0, 7] },
      {
        columns: [
          {
            width: 'auto',
            qr: joinAddress(publicUrl, slip.schoolCode, slip.code),
            fit: 80,
            eccLevel: 'M',
          },
          {
            width: '*',
            stack: [
              { text: 'Наведите камеру телефона или откройте', fontSize: 8.5, color: GREY },
              { text: shown(joinAddress(publicUrl, slip.schoolCode)), bold: true },
              { text: 'и введите код', fontSize: 8.5, color: GREY, margin: [0, 4, 0, 0] },
              { text: formatInvitationCode(slip.code), fontSize: 16, bold: true, characterSpacing: 1 },
              {
                text: `Код действует один раз, до ${slip.until.toLocaleString('ru', { dateStyle: 'long' })}`,
                fontSize: 8.5,
                color: GREY,
                margin: [0, 4, 0, 0],
              },
            ],
          },
        ],
        columnGap: 12,
      },
    ],
  };
}
