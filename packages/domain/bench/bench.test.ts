import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSequences } from './mark-sequences.ts';
import { readPeriodMarks } from './period-marks.ts';
import { scoreForecasts } from './score-forecasts.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vedomo-bench-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(text: string): Promise<string> {
  const file = join(folder, `${crypto.randomUUID()}.csv`);
  await writeFile(file, text);
  return file;
}

describe('the file of sequences', () => {
  it('is read by its headings, in the order of days, other columns ignored', async () => {
    const file = await fileOf(
      '\uFEFFextra,mark,weight,course,day,student\r\nx,5,2.5,"A, B",9,s1\r\nx,3,1,"A, B",2,s1\r\nx,4,1,C,1,s2\r\n',
    );
    expect(await readSequences(file)).toEqual([
      {
        title: 'A, B',
        sequences: [
          {
            marks: [
              { day: 2, weight: 1, value: 3 },
              { day: 9, weight: 2.5, value: 5 },
            ],
            finalRank: 2,
          },
        ],
      },
      { title: 'C', sequences: [{ marks: [{ day: 1, weight: 1, value: 4 }], finalRank: 2 }] },
    ]);
  });

  it.each([
    ['no column weight', 'course,student,day,mark\n'],
    ['line 2, column mark: 6 is not 2–5', 'course,student,day,weight,mark\na,b,1,1,6\n'],
    ['line 3, column day: “x” is not a number', 'course,student,day,weight,mark\na,b,1,1,5\na,b,x,1,5\n'],
    ['empty', ''],
  ])('is refused with the place: %s', async (message, text) => {
    await expect(readSequences(await fileOf(text))).rejects.toThrow(message);
  });

  it('of period marks is refused with the place', async () => {
    const file = await fileOf('G1;G2;G3;absences\n5;21;3;0\n');
    await expect(readPeriodMarks(file, ';')).rejects.toThrow('line 2, column G2: 21 is not 0–20');
  });
});

describe('the scores', () => {
  const right = { probabilities: [0, 0, 1, 0], rank: 2 };
  const wrong = { probabilities: [0, 0, 0, 1], rank: 1 };

  it('are perfect for a certain forecast that came true', () => {
    expect(scoreForecasts([right])).toMatchObject({
      accuracy: 1,
      mae: 0,
      rps: 0,
      ece: 0,
      coverage80: 1,
      stated80: 1,
    });
  });

  it('charge a certain forecast that failed by its distance', () => {
    const { accuracy, mae, rps, logLoss, ece, coverage80 } = scoreForecasts([wrong]);
    expect([accuracy, mae, rps, ece, coverage80]).toEqual([0, 2, 2 / 3, 1, 0]);
    expect(logLoss).toBeCloseTo(Math.log(1e6), 9);
  });

  it('find a forecast of 70 % calibrated that is right in seven of ten', () => {
    const forecasts = Array.from({ length: 10 }, (_, at) => ({
      probabilities: [0, 0.3, 0.7, 0],
      rank: at < 7 ? 2 : 1,
    }));
    expect(scoreForecasts(forecasts).ece).toBeCloseTo(0, 12);
  });

  it('measure how well a poor final mark is told from a good one, ties counting half', () => {
    const poor = { probabilities: [0.6, 0.3, 0.1, 0], rank: 1 };
    const good = { probabilities: [0, 0.2, 0.8, 0], rank: 3 };
    const tied = { probabilities: [0, 0.2, 0.8, 0], rank: 0 };
    expect(scoreForecasts([poor, good]).auc).toBe(1);
    expect(scoreForecasts([poor, good, tied]).auc).toBe(0.75);
  });
});
