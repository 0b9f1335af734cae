import { Plural, Trans } from '@lingui/react/macro';
import { Card } from '@vedomo/ui/family/card';
import { Tag } from '@vedomo/ui/family/tag';
import { Rate } from '@vedomo/ui/rate';
import { useDates } from '../lib/dates.ts';
import { useActingMembership } from '../lib/acting-membership.ts';
import type { ClassForecast } from './class-forecast-model.ts';
import css from './class-forecast.module.css';

/** The regularity rule in this class, and each notice with how many families have received it. */
export function NoticesCard({ page }: { page: ClassForecast }) {
  const { longDate, moment } = useDates();
  const timeZone = useActingMembership()?.timeZone ?? 'UTC';
  const { notices, timesPerPeriod, issueBy, required, met } = page;
  const times = notices.length;
  return (
    <Card compact title={<Trans>Что сообщено семьям</Trans>}>
      <div className={css.regularity}>
        <span>
          {issueBy && times > timesPerPeriod ? (
            <>
              <Plural
                value={times}
                one="Сообщено # раз"
                few="Сообщено # раза"
                many="Сообщено # раз"
                other="Сообщено # раза"
              />
              ,{' '}
              <Trans>
                по правилу — {timesPerPeriod}, срок — до {longDate(issueBy)}
              </Trans>
            </>
          ) : issueBy ? (
            <Trans>
              Сообщено {times} из {timesPerPeriod}, срок — до {longDate(issueBy)}
            </Trans>
          ) : (
            <Trans>
              Сообщено {times} из {timesPerPeriod}
            </Trans>
          )}
        </span>
        {required > 0 && met === required ? (
          <Tag tone="ok">
            <Trans>правило выполнено</Trans>
          </Tag>
        ) : null}
        {required > 0 ? (
          <span className={css.muted}>
            <Trans>
              учеников, по которым правило выполнено: <Rate done={met} required={required} />
            </Trans>
          </span>
        ) : null}
      </div>
      {times === 0 ? (
        <p className={css.muted}>
          <Trans>В этом периоде семьям ещё ничего не сообщали.</Trans>
        </p>
      ) : (
        <ul className={css.notices}>
          {notices.map(({ noticeId, issuedAt, issuedBy, sentence, students, received }) => {
            const when = moment(issuedAt, timeZone);
            return (
              <li key={noticeId}>
                <span>
                  <b>{when}</b>
                  {issuedBy ? `, ${issuedBy}` : ''} ·{' '}
                  <Plural
                    value={students}
                    one="# ученик"
                    few="# ученика"
                    many="# учеников"
                    other="# ученика"
                  />{' '}
                  ·{' '}
                  <Trans>
                    ознакомились семьи: <Rate done={received} required={students} />
                  </Trans>
                </span>
                {sentence ? <blockquote className={css.quote}>{sentence}</blockquote> : null}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
