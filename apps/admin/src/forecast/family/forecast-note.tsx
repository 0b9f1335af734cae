import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { FamilyForecastDocument } from '../../gql/forecast/graphql.ts';
import { useDates } from '../../lib/dates.ts';
import { membershipHeaders } from '../../lib/membership.ts';
import css from './family-forecast.module.css';

export interface ForecastNoteProps {
  /** Of the viewer, as this child's guardian: a sibling may go to another school. */
  membershipId: string;
  studentId: string;
  /** The child, as everywhere on the page. */
  title: string;
  timeZone: string;
  onOpen: () => void;
}

/** Under «С дневником ознакомлен»: the press proves that a new forecast came as well. Nothing where there is none. */
export default function ForecastNote(props: ForecastNoteProps) {
  const { membershipId, studentId, title, timeZone, onOpen } = props;
  const { t } = useLingui();
  const { moment } = useDates();
  const context = useMemo(
    () => ({ fetchOptions: { headers: membershipHeaders(membershipId) } }),
    [membershipId],
  );
  const [{ data }] = useQuery({ query: FamilyForecastDocument, variables: { studentId }, context });
  const notice = data?.familyForecast.notice;
  if (!notice || notice.received) return null;
  const when = moment(notice.issuedAt, timeZone);
  return (
    <p className={css.muted}>
      <Trans>
        Этой же кнопкой вы подтверждаете, что видели прогноз итоговых отметок: {title} ({when}).
      </Trans>{' '}
      <button type="button" className={css.link} aria-label={t`Открыть прогноз: ${title}`} onClick={onOpen}>
        <Trans>Открыть прогноз</Trans>
      </button>
    </p>
  );
}
