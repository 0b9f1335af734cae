import { Trans } from '@lingui/react/macro';
import { Tag } from '@vedomo/ui/family/tag';
import type { FamilyForecastQuery } from '../../gql/forecast/graphql.ts';
import { useDates } from '../../lib/dates.ts';
import css from './family-forecast.module.css';

interface NoticeLinesProps {
  notice: NonNullable<FamilyForecastQuery['familyForecast']['notice']>;
  timeZone: string;
}

/** When, by whom and with which words the forecast was issued, and whether it was received. */
export function NoticeLines({ notice, timeZone }: NoticeLinesProps) {
  const { moment } = useDates();
  const { issuedAt, teacherName, sentence, received } = notice;
  const when = moment(issuedAt, timeZone);
  return (
    <>
      <p>
        {teacherName ? (
          <Trans>
            Сообщает {teacherName}, {when}.
          </Trans>
        ) : (
          <Trans>Сообщено {when}.</Trans>
        )}{' '}
        {received ? (
          <Tag tone="ok">
            <Trans>ознакомление отмечено</Trans>
          </Tag>
        ) : (
          <Tag>
            <Trans>новый</Trans>
          </Tag>
        )}
      </p>
      {sentence ? <blockquote className={css.quote}>{sentence}</blockquote> : null}
    </>
  );
}
