import { standingsAt } from './forecast-sequences.ts';
import { forecastFinalMark } from '../src/forecast/forecast-final-mark.ts';
import type { Course } from './mark-sequences.ts';

const SECONDS = 2;

/** Forecasts over and over at half of the marks; how many a second, and by how many bytes the heap grew. */
export function forecastSpeed(courses: readonly Course[]): { perSecond: number; heapGrowth: number } {
  const inputs = [...standingsAt(courses, 0.5)].map(({ input }) => input);
  const run = (seconds: number): number => {
    const start = process.cpuUsage();
    let done = 0;
    for (;;) {
      for (let at = 0; at < 1000; at++) forecastFinalMark(inputs[(done + at) % inputs.length]!);
      done += 1000;
      const { user, system } = process.cpuUsage(start);
      if (user + system > seconds * 1e6) return done / ((user + system) / 1e6);
    }
  };
  run(SECONDS / 2);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const perSecond = run(SECONDS);
  globalThis.gc?.();
  return { perSecond, heapGrowth: Math.max(0, process.memoryUsage().heapUsed - before) };
}
