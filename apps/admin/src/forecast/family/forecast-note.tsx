import { Trans } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { FamilyForecastDocument } from '../../gql/forecast/graphql.ts';
import { useDates } from '../../lib/dates.ts';
import css from './family-forecast.module.css';

export interface ForecastNoteProps {
  studentId: string;
  timeZone: string;
  onOpen: () => void;
}

/** Under «С дневником ознакомлен»: the press proves that a new forecast came as well. Nothing where there is none. */
export default function ForecastNote({ studentId, timeZone, onOpen }: ForecastNoteProps) {
  const { moment } = useDates();
  const [{ data }] = useQuery({ query: FamilyForecastDocument, variables: { studentId } });
  const notice = data?.familyForecast.notice;
  if (!notice || notice.received) return null;
  return (
    <p className={css.muted}>
      <Trans>
        Этой же кнопкой вы подтверждаете новый прогноз итоговых отметок ({moment(notice.issuedAt, timeZone)}).
      </Trans>{' '}
      <button type="button" className={css.link} onClick={onOpen}>
        <Trans>Открыть прогноз</Trans>
      </button>
    </p>
  );
}
