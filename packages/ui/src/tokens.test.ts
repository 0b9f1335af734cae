import { describe, expect, it } from 'vitest';
import sheet from './tokens.css?raw';
import { themeColors } from './theme-colors.ts';
import { type TokenName, tokens } from './tokens.ts';

const TEXT = 4.5;
const GRAPHIC = 3;

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds: TokenName[] = ['paper', 'surface', 'sunk'];
const textPairs: [TokenName, TokenName][] = [
  ...grounds.flatMap((ground) =>
    (['ink', 'ink-2', 'ink-3', 'accent', 'accent-strong', 'ok', 'warn', 'bad'] as const).map(
      (text): [TokenName, TokenName] => [text, ground],
    ),
  ),
  ...(['accent-soft', 'ok-soft', 'warn-soft', 'bad-soft', 'rate-0'] as const).flatMap((ground) =>
    (['ink', 'ink-2', 'ink-3'] as const).map((text): [TokenName, TokenName] => [text, ground]),
  ),
  ['accent', 'accent-soft'],
  ['ok', 'ok-soft'],
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['accent-ink', 'bad'],
  ['accent-ink', 'bad-strong'],
  ['rate-ink', 'rate-0'],
  ['rate-ink', 'rate-1'],
  ['rate-ink', 'rate-2'],
  ['rate-ink', 'rate-3'],
  ['rate-ink', 'rate-4'],
  ['rate-ink-5', 'rate-5'],
  ['chart-1', 'surface'],
  ['chart-2', 'surface'],
  ['chart-3', 'surface'],
  ['chart-4', 'surface'],
  ['chart-school', 'surface'],
];
const graphicPairs: [TokenName, TokenName][] = [
  ['strip-done-line', 'surface'],
  ['strip-late', 'surface'],
  ['strip-missed', 'surface'],
  ['strip-open', 'surface'],
  ['strip-missed', 'accent-soft'],
  ['line-field', 'surface'],
  ['line-field', 'paper'],
];

describe('contrast of the palette', () => {
  it.each(textPairs)('text %s on %s', (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(graphicPairs)('mark %s on %s', (mark, ground) => {
    expect(contrast(tokens[mark], tokens[ground])).toBeGreaterThanOrEqual(GRAPHIC);
  });

  it.each(Object.entries(themeColors))('filled shades of %s carry white text', (_, shades) => {
    for (const shade of shades.slice(8)) {
      expect(contrast(shade, '#ffffff')).toBeGreaterThanOrEqual(TEXT);
    }
  });

  it('knows the published values of the measure', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('the two spellings of the palette', () => {
  const declared = new Map(
    [...sheet.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]),
  );

  it('agree name by name', () => {
    expect(Object.fromEntries(declared)).toEqual(tokens);
  });
});
