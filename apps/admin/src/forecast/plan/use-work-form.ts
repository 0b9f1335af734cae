import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDates } from '../../lib/dates.ts';
import type { PlannedWork, WorkPlan } from './plan-model.ts';
import { usePlanChange } from './use-plan-change.ts';

interface WorkFields {
  readonly subjectId: string | null;
  readonly onDate: string | null;
  readonly title: string;
  /** Text while it is no number. */
  readonly weight: number | string;
}

type Field = keyof WorkFields;

/** What is being entered of a work, what is wrong with it, and saving it. */
export function useWorkForm(plan: WorkPlan, work: PlannedWork | undefined, subjectId: string | undefined) {
  const { t } = useLingui();
  const { weekdayDate } = useDates();
  const { busy, refusal, add, change } = usePlanChange(plan.classId);
  const [fields, setFields] = useState<WorkFields>({
    subjectId: work?.subjectId ?? subjectId ?? null,
    onDate: work?.onDate ?? null,
    title: work?.title ?? '',
    weight: work?.weight ?? 1,
  });
  const [tried, setTried] = useState(false);
  /** What the server had against it, until the field changes. */
  const [refused, setRefused] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const { onDate, title, weight } = fields;

  const missing: Readonly<Record<Field, string | undefined>> = {
    subjectId: fields.subjectId === null ? t`Выберите предмет` : undefined,
    onDate: onDate === null ? t`Укажите учебный день` : undefined,
    title: title.trim() === '' ? t`Напишите, что за работа` : undefined,
    weight:
      typeof weight === 'number' && weight >= 0.01 && weight <= 9999.99
        ? undefined
        : t`Вес — от 0,01 до 9999,99`,
  };
  const isField = (field: string | undefined): field is Field => field !== undefined && field in missing;

  return {
    fields,
    busy,
    /** What was saved before this one. */
    saved,
    set(changed: Partial<WorkFields>) {
      setFields({ ...fields, ...changed });
      if (refusal && (!isField(refusal.field) || refusal.field in changed)) setRefused(false);
    },
    errorOf: (field: Field): string | undefined =>
      (tried ? missing[field] : undefined) ??
      (refused && refusal?.field === field ? refusal.text : undefined),
    /** A refusal that is about no field. */
    general: refused && refusal && !isField(refusal.field) ? refusal.text : null,
    /** @returns whether it was saved; the form is then ready for the next one of the subject */
    async save(): Promise<boolean> {
      setTried(true);
      const incomplete = Object.values(missing).some((each) => each !== undefined);
      if (busy || incomplete || fields.subjectId === null || onDate === null || typeof weight !== 'number')
        return false;
      const given = { subjectId: fields.subjectId, onDate, title: title.trim(), weight };
      const of = work && { subjectId: work.subjectId, onDate: work.onDate };
      const made = await (of ? change(of, given) : add(given));
      setRefused(!made);
      if (!made) return false;
      const subject = plan.subjects.find((each) => each.subjectId === given.subjectId)?.title ?? '';
      setSaved(`${subject}, ${weekdayDate(onDate)}`);
      setFields({ ...fields, onDate: null, title: '' });
      setTried(false);
      return true;
    },
  };
}
