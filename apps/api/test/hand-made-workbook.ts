import { zipOf } from './uploaded-files.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A row of texts, from column A. */
export const sheetRow = (line: number, ...texts: string[]) =>
  `<row r="${line}">${texts.map((text, at) => `<c r="${'ABC'[at]}${line}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

export const handMadeSheet = (rows: string) =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

/** A workbook of one sheet with the given rows of XML. */
export function handMade(rows: string, more: Record<string, string> = {}): Promise<Buffer> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${office}"><sheets><sheet name="Лист" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${types}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': handMadeSheet(rows),
    ...more,
  });
}
