import { type PastedWork, readPastedWorks } from '@vedomo/domain/forecast/pasted-works';
import Papa from 'papaparse';
import type { WorkPlan } from './plan-model.ts';

/** What a copied table says of the class: rows that need attention first, then the new ones, then those planned already. */
export interface PastedRows {
  readonly rows: readonly PastedWork[];
  /** How many are of other classes. */
  readonly elsewhere: number;
}

const ORDER: readonly PastedWork['verdict']['kind'][] = ['PROBLEM', 'NEW', 'PLANNED'];

/** @param text as spreadsheets and documents copy a table: cells apart by tabs, long ones in quotes */
export function pastedRows(text: string, plan: WorkPlan): PastedRows {
  const delimiter = text.includes('\t') ? '\t' : '';
  const { data } = Papa.parse<string[]>(text, { delimiter });
  const read = readPastedWorks(data, { ...plan, className: plan.title });
  const own = read.filter(({ verdict }) => verdict.kind !== 'OTHER_CLASS');
  const place = ({ verdict }: PastedWork) => ORDER.indexOf(verdict.kind);
  return {
    rows: own.toSorted((one, other) => place(one) - place(other)),
    elsewhere: read.length - own.length,
  };
}
