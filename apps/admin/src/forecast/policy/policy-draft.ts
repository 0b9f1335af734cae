import type { Terms } from './policy-data.ts';

/** Rules as they are being typed: a field that is empty or no number yet is text. */
export interface PolicyDraft {
  readonly timesPerPeriod: number | string;
  readonly daysBeforeEnd: number | string;
  readonly fewestMarks: number | string;
  readonly scale: readonly number[];
  readonly finalFrom: readonly (number | string)[];
  readonly yearFinalFrom: readonly (number | string)[];
}

/** The fields that hold no number, by the names that refusals use. */
export function missingIn({
  timesPerPeriod,
  daysBeforeEnd,
  fewestMarks,
  scale,
  finalFrom,
  yearFinalFrom,
}: PolicyDraft): string[] {
  const thresholds = (row: string, typed: readonly (number | string)[]) =>
    typed.map((least, rank): [string, number | string] => [`${row}.${scale[rank + 1]}`, least]);
  const fields: [string, number | string][] = [
    ['timesPerPeriod', timesPerPeriod],
    ['daysBeforeEnd', daysBeforeEnd],
    ['fewestMarks', fewestMarks],
    ...thresholds('finalFrom', finalFrom),
    ...thresholds('yearFinalFrom', yearFinalFrom),
  ];
  return fields.filter(([, value]) => typeof value !== 'number').map(([field]) => field);
}

/** The rules that a draft says; null while something is missing. */
export const termsOf = (draft: PolicyDraft): Terms | null =>
  missingIn(draft).length > 0
    ? null
    : {
        timesPerPeriod: Number(draft.timesPerPeriod),
        daysBeforeEnd: Number(draft.daysBeforeEnd),
        fewestMarks: Number(draft.fewestMarks),
        scale: [...draft.scale],
        finalFrom: draft.finalFrom.map(Number),
        yearFinalFrom: draft.yearFinalFrom.map(Number),
      };
