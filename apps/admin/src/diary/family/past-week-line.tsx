import { Tag } from '@vedomo/ui/family/tag';
import { Trans, useLingui } from '@lingui/react/macro';
import type { FamilyWeekFieldsFragment } from '../../gql/light/graphql.ts';
import { useDates } from '../../lib/dates.ts';
import { useAcknowledgedText } from './acknowledged-text.ts';
import css from './family-diary.module.css';
import { useWeekWords } from './use-week-words.ts';

interface PastWeekLineProps {
  week: FamilyWeekFieldsFragment;
  timeZone: string;
  onOpen: () => void;
}

/** A week of the year with its state and who acknowledged it when; the dates lead to its schedule. */
export function PastWeekLine({ week, timeZone, onOpen }: PastWeekLineProps) {
  const { t } = useLingui();
  const { weekRange } = useDates();
  const acknowledgedText = useAcknowledgedText();
  const { tone, word } = useWeekWords()(week);
  return (
    <li>
      <div className={css.weekLine}>
        <button type="button" className={css.link} onClick={onOpen}>
          {weekRange(week.week)}
        </button>
        <Tag tone={tone}>{word}</Tag>
      </div>
      {week.acknowledgements.map((each) => (
        <p key={each.receiptNumber} className={css.small}>
          {each.own ? t`Вы` : each.guardianName}: {acknowledgedText(each, timeZone)} ·{' '}
          <Trans>
            квитанция <span className={css.number}>{each.receiptNumber}</span>
          </Trans>
        </p>
      ))}
    </li>
  );
}
