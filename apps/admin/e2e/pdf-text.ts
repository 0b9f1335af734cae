import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly head: string;
  readonly stream: string | null;
}

/**
 * The pages of a PDF as its writer made them, each as the lines of text in the order of printing.
 * Reads what our own server writes: deflated streams, and fonts that say which characters their glyphs are.
 * @throws when the bytes are no such PDF
 */
export function pdfPages(file: Buffer): string[][] {
  const objects = readObjects(file);
  const object = (reference: string | undefined): PdfObject => {
    const found = objects.get(Number(reference));
    if (!found) throw new Error(`The PDF has no object ${reference}`);
    return found;
  };
  const fontsOf = (page: PdfObject) => {
    const [, resources] = /\/Resources (\d+) 0 R/.exec(page.head) ?? [];
    const [, list = ''] = /\/Font <<([^>]*)>>/.exec(object(resources).head) ?? [];
    return new Map(
      [...list.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, font]) => {
        const [, unicode] = /\/ToUnicode (\d+) 0 R/.exec(object(font).head) ?? [];
        return [name!, charactersOf(object(unicode).stream ?? '')] as const;
      }),
    );
  };
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map((page) => {
      const [, contents] = /\/Contents (\d+) 0 R/.exec(page.head) ?? [];
      return linesOf(object(contents).stream ?? '', fontsOf(page));
    });
}

function readObjects(file: Buffer): Map<number, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const { 1: number, index } of text.matchAll(/(\d+) 0 obj\b/g)) {
    const end = text.indexOf('endobj', index);
    const head = text.slice(index, end).split('stream', 1)[0]!;
    const [, length] = /\/Length (\d+)/.exec(head) ?? [];
    const start = index + head.length + 'stream\n'.length;
    const stream = length === undefined ? null : file.subarray(start, start + Number(length));
    const plain = stream && /\/FlateDecode/.test(head) ? inflateSync(stream) : stream;
    objects.set(Number(number), { head, stream: plain?.toString('latin1') ?? null });
  }
  return objects;
}

/** Glyph → character, of the ranges of a ToUnicode map. */
function charactersOf(map: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, first, list] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi))
    [...list!.matchAll(/<([0-9a-f]*)>/gi)].forEach(([, hex], at) =>
      characters.set(Number.parseInt(first!, 16) + at, Buffer.from(hex!, 'hex').swap16().toString('utf16le')),
    );
  return characters;
}

/** Words that stand on one height, one after the other, are a line. */
function linesOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string[] {
  const lines: string[] = [];
  let height = '';
  for (const [block] of content.matchAll(/BT[^]*?ET/g)) {
    const [, at = ''] = /([\d.]+) Tm/.exec(block) ?? [];
    const [, font = ''] = /\/(F\d+) /.exec(block) ?? [];
    const glyphs = [...block.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex]) => hex).join('');
    const word = (glyphs.match(/.{4}/g) ?? [])
      .map((glyph) => fonts.get(font)?.get(Number.parseInt(glyph, 16)) ?? '')
      .join('');
    if (at === height) lines.push(`${lines.pop() ?? ''}${word}`);
    else lines.push(word);
    height = at;
  }
  return lines;
}
