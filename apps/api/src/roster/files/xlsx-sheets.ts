import { Parser } from 'htmlparser2';
import { FileRefusal } from './file-refusal.ts';
import type { ByteSource, ZipArchive } from './zip-entries.ts';

export interface XlsxSheet {
  name: string;
  source: ByteSource;
}

/** The sheets of a workbook in their order, from `xl/workbook.xml` and its relations. */
export async function xlsxSheets(zip: ZipArchive, file: string): Promise<XlsxSheet[]> {
  const workbook = zip.entry('xl/workbook.xml');
  const relations = zip.entry('xl/_rels/workbook.xml.rels');
  if (workbook === null || relations === null) throw new FileRefusal('XLSX_DAMAGED', { file });
  const targets = new Map<string, string>();
  await eachTag(relations, (tag, attributes) => {
    if (tag === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
  });
  const sheets: XlsxSheet[] = [];
  await eachTag(workbook, (tag, attributes) => {
    if (tag !== 'sheet') return;
    const id =
      Object.entries(attributes).find(([name]) => localName(name) === 'id' && name !== 'id')?.[1] ?? '';
    const target = targets.get(id) ?? '';
    const source = zip.entry(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (source !== null) sheets.push({ name: attributes['name'] ?? '', source });
  });
  if (sheets.length === 0) throw new FileRefusal('XLSX_DAMAGED', { file });
  return sheets;
}

/** Calls back for each opening tag of an XML file, without its namespace prefix; entities are not expanded. */
export async function eachTag(
  source: ByteSource,
  visit: (tag: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  const parser = new Parser(
    { onopentag: (name, attributes) => visit(localName(name), attributes) },
    { xmlMode: true },
  );
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of source.open()) parser.write(decoder.decode(chunk, { stream: true }));
  parser.end(decoder.decode());
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
