import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const dist = new URL('../../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Record<
  string,
  Chunk
>;

/** Everything that the browser loads for these modules of the build, each file once. */
function filesOf(modules: readonly string[]): Set<string> {
  const files = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`${name} is not in the build`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  modules.forEach(visit);
  return files;
}

const gzippedKilobytes = (modules: readonly string[]): number =>
  [...filesOf(modules)]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0) / 1000;

/** kB of gzipped JavaScript, the Russian catalog included. */
describe('the budget', () => {
  const guardian = ['family.html', 'src/locales/ru/family.po', 'src/diary/family/family-diary.page.tsx'];
  const staff = [
    'index.html',
    'src/locales/ru/family.po',
    'src/locales/ru/forecast.po',
    'src/locales/ru/staff.po',
  ];
  const dashboard = [...staff, 'src/compliance/compliance.page.tsx'];

  it('lets a guardian’s diary load at most 114 kB', () => {
    expect(gzippedKilobytes(guardian)).toBeLessThanOrEqual(114);
  });

  it('loads the forecast when it is asked for, at most 20 kB with the what-if', () => {
    const forecast = [
      'src/locales/ru/forecast.po',
      'src/forecast/family/forecast-section.tsx',
      'src/forecast/family/forecast-note.tsx',
      'src/forecast/family/what-if.tsx',
    ];
    for (const module of forecast) expect(filesOf(guardian)).not.toContain(manifest[module]!.file);
    expect(gzippedKilobytes([...guardian, ...forecast]) - gzippedKilobytes(guardian)).toBeLessThanOrEqual(20);
  });

  it('lets the dashboard load at most 190 kB, and its lines, when asked for, 110 kB more', () => {
    const chart = Object.keys(manifest).find((name) => name.endsWith('rate-line-chart.tsx'))!;
    expect(filesOf(dashboard)).not.toContain(manifest[chart]!.file);
    expect(gzippedKilobytes(dashboard)).toBeLessThanOrEqual(190);
    expect(gzippedKilobytes([...dashboard, chart]) - gzippedKilobytes(dashboard)).toBeLessThanOrEqual(110);
  });

  it.each([
    ['the class week', 'src/diary/class-week.page.tsx'],
    ['the calendar', 'src/calendar/calendar.page.tsx'],
  ])('lets %s load at most 185 kB: drawers, dialogs and fields come when they are opened', (_, page) => {
    expect(gzippedKilobytes([...staff, page])).toBeLessThanOrEqual(185);
  });
});
