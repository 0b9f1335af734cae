import { Trans, useLingui } from '@lingui/react/macro';
import type { StudentWeeksQuery } from '../gql/graphql.ts';
import { useDates } from '../lib/dates.ts';
import { DutyStatus } from './duty-status.tsx';

interface StudentWeekLineProps {
  week: StudentWeeksQuery['studentWeeks'][number];
  timeZone: string;
  today: string;
}

/** One week of a student's year: its state, and the evidence behind it. */
export function StudentWeekLine({ week, timeZone, today }: StudentWeekLineProps) {
  const { t } = useLingui();
  const { weekRange, moment } = useDates();
  const sectionNames = { SCHEDULE: t`Расписание`, FINAL_MARKS: t`Итоговые оценки` };
  const range = weekRange(week.week);
  const { ordinal } = week;
  return (
    <li>
      <span>
        <Trans>
          {ordinal}-я, {range}
        </Trans>
      </span>
      <DutyStatus student={week} timeZone={timeZone} today={today} />
      {week.acknowledgements.map((each) => {
        const opened = each.sections.map((section) => `«${sectionNames[section]}»`).join(', ');
        const recordedAt = moment(each.recordedAt, timeZone);
        const recorder = each.recorderName;
        return (
          <small key={each.guardianId}>
            {[
              each.guardianName,
              each.note,
              opened ? t`открыты ${opened}` : null,
              each.route === 'OWN_PRESS'
                ? null
                : recorder
                  ? t`записано ${recordedAt}, ${recorder}`
                  : t`записано ${recordedAt}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        );
      })}
      {week.corrections.map(({ correctedAt, reason, correctorName }) => {
        const at = moment(correctedAt, timeZone);
        return (
          <small key={correctedAt}>
            <Trans>
              исправлено {at}: {reason}
            </Trans>
            {correctorName ? ` (${correctorName})` : null}
          </small>
        );
      })}
    </li>
  );
}
