import { useLingui } from '@lingui/react/macro';
import { type StripState, WeekStrip } from '@vedomo/ui/family/week-strip';
import type { Column } from '@vedomo/ui/data-table';
import { useMemo } from 'react';
import type { ComplianceStudentsQuery, DutyState } from '../gql/graphql.ts';
import { useDates } from '../lib/dates.ts';
import { GuardianContacts } from './guardian-contacts.tsx';
import css from './compliance.module.css';
import { ReasonTag } from './reason-tag.tsx';

export type ListedStudent = ComplianceStudentsQuery['complianceStudents']['students'][number];

const SHAPES: Record<DutyState, StripState> = {
  ON_TIME: 'done',
  LATE: 'late',
  MISSING: 'missed',
  PENDING: 'open',
  NOT_REQUIRED: 'off',
};

/** Student, six weeks, reason, and whom to call. */
export function usePeopleColumns(severalClasses: boolean): readonly Column<ListedStudent>[] {
  const { t } = useLingui();
  const { weekRange } = useDates();
  return useMemo(() => {
    const words: Record<DutyState, string> = {
      ON_TIME: t`вовремя`,
      LATE: t`с опозданием`,
      MISSING: t`не прочитан`,
      PENDING: t`неделя идёт`,
      NOT_REQUIRED: t`не требовалось`,
    };
    return [
      {
        key: 'student',
        head: t`Ученик`,
        rowHead: true,
        render: ({ name, classTitle }) =>
          severalClasses ? (
            <>
              {name} <small>{classTitle}</small>
            </>
          ) : (
            name
          ),
      },
      {
        key: 'strip',
        head: t`Шесть недель`,
        render: ({ strip }) => (
          <WeekStrip
            label={t`Последние недели`}
            weeks={strip.map(({ week, state }) => {
              const range = weekRange(week);
              return { key: week, state: SHAPES[state], text: `${range}: ${words[state]}` };
            })}
          />
        ),
      },
      {
        key: 'reason',
        head: t`Причина`,
        render: (student) => (
          <span className={css.reason}>
            <ReasonTag student={student} />
          </span>
        ),
      },
      {
        key: 'guardians',
        head: t`Представители и контакты`,
        render: ({ guardians }) => <GuardianContacts guardians={guardians} />,
      },
    ];
  }, [t, weekRange, severalClasses]);
}
