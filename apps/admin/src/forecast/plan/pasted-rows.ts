import { type PastedTable, type PastedWork, readPastedWorks } from '@vedomo/domain/forecast/pasted-works';
import type { WorkPlan } from './plan-model.ts';

/** What a copied table says of the class. */
export interface PastedRows {
  /** Those that need attention first, then the new ones, then those planned already. */
  readonly rows: readonly PastedWork[];
  /** The classes of rows that are left out, each once. */
  readonly otherClasses: readonly string[];
  readonly elsewhere: number;
  readonly unreadable: PastedTable['unreadable'];
}

const ORDER: readonly PastedWork['verdict']['kind'][] = ['PROBLEM', 'TWICE', 'NEW', 'PLANNED'];

/** @param text of `copiedTable`, as it may have been edited */
export function pastedRows(text: string, plan: WorkPlan): PastedRows {
  const table = text.split('\n').map((line) => line.split('\t'));
  const { works, unreadable } = readPastedWorks(table, { ...plan, className: plan.title });
  const others = works.filter(({ verdict }) => verdict.kind === 'OTHER_CLASS');
  const place = ({ verdict }: PastedWork) => ORDER.indexOf(verdict.kind);
  return {
    rows: works
      .filter(({ verdict }) => verdict.kind !== 'OTHER_CLASS')
      .toSorted((one, other) => place(one) - place(other)),
    otherClasses: [...new Set(others.map(({ className }) => className))],
    elsewhere: others.length,
    unreadable: text.trim() === '' ? null : unreadable,
  };
}
