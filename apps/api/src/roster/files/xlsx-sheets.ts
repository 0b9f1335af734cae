import { Parser } from 'htmlparser2';
import { FileRefusal } from './file-refusal.ts';
import type { ByteSource, ZipArchive } from './zip-entries.ts';

export interface XlsxSheet {
  name: string;
  source: ByteSource;
}

/** What the rows of a workbook are read from; drawings, charts and the like are no part of it. */
export interface XlsxParts {
  /** In their order. */
  sheets: XlsxSheet[];
  /** The workbook, its relations and, where it has them, its styles. */
  frame: ByteSource[];
  sharedStrings: ByteSource | null;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** The parts of a workbook, from `xl/workbook.xml` and its relations. */
export async function xlsxParts(zip: ZipArchive, file: string): Promise<XlsxParts> {
  const workbook = zip.entry(WORKBOOK);
  const relations = zip.entry(RELATIONS);
  if (workbook === null || relations === null) throw new FileRefusal('XLSX_DAMAGED', { file });
  const targets = new Map<string, string>();
  const places = { styles: 'xl/styles.xml', sharedStrings: 'xl/sharedStrings.xml' };
  await eachTag(relations, (tag, attributes) => {
    if (tag !== 'Relationship') return;
    const target = attributes['Target'] ?? '';
    const place = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    targets.set(attributes['Id'] ?? '', place);
    const kind = /\/(styles|sharedStrings)$/.exec(attributes['Type'] ?? '')?.[1];
    if (kind === 'styles' || kind === 'sharedStrings') places[kind] = place;
  });
  const sheets: XlsxSheet[] = [];
  await eachTag(workbook, (tag, attributes) => {
    if (tag !== 'sheet') return;
    const id =
      Object.entries(attributes).find(([name]) => localName(name) === 'id' && name !== 'id')?.[1] ?? '';
    const source = zip.entry(targets.get(id) ?? '');
    if (source !== null) sheets.push({ name: attributes['name'] ?? '', source });
  });
  if (sheets.length === 0) throw new FileRefusal('XLSX_DAMAGED', { file });
  const styles = zip.entry(places.styles);
  return {
    sheets,
    frame: [workbook, relations, ...(styles ? [styles] : [])],
    sharedStrings: zip.entry(places.sharedStrings),
  };
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
