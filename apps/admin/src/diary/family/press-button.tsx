import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import type { AcknowledgeDiaryItem, ViewerChildFieldsFragment } from '../../gql/light/graphql.ts';
import { refusalOf } from '../../lib/refusal.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { shortTitle } from './child-switch.tsx';
import css from './family-diary.module.css';
import type { Press } from './use-press.ts';

interface PressButtonProps {
  week: string;
  press: Press;
  /** Somebody else has acknowledged already: the button stands back. */
  quiet: boolean;
  /** The children whose same week waits as well. */
  others: readonly ViewerChildFieldsFragment[];
  siblingsToo: boolean;
  onSiblingsToo: (siblingsToo: boolean) => void;
  itemsOf: () => AcknowledgeDiaryItem[];
  /** The week and the child that the press covers, in words. */
  range: string;
  title: string;
  /** The sections of a sibling that were not opened in the week. */
  unopenedOf: (sibling: ViewerChildFieldsFragment) => string[];
}

/** «С дневником ознакомлен» (clause 4b), for the child and, when wished, for the siblings in the same press. */
export function PressButton(props: PressButtonProps) {
  const { week, press, quiet, others, siblingsToo, onSiblingsToo, itemsOf, range, title, unopenedOf } = props;
  const refusalText = useRefusalText();
  const failure = press.failure?.week === week ? press.failure.error : null;
  const titles = others.map(shortTitle).join('; ');
  return (
    <>
      {failure ? (
        <Notice tone="bad" live title={<Trans>Ознакомление не подтверждено</Trans>}>
          {refusalText(failure)}{' '}
          {refusalOf(failure).reason === 'NETWORK' ? (
            <Trans>Повторное нажатие безопасно: дважды ознакомление не запишется.</Trans>
          ) : null}
        </Notice>
      ) : null}
      {others.length > 0 ? (
        <label className={css.siblings}>
          <input
            type="checkbox"
            checked={siblingsToo}
            onChange={(event) => onSiblingsToo(event.target.checked)}
          />
          <span>
            <Plural
              value={others.length}
              one={`И за другого ребёнка тоже: ${titles}`}
              few={`И за других детей тоже: ${titles}`}
              many={`И за других детей тоже: ${titles}`}
              other={`И за других детей тоже: ${titles}`}
            />
          </span>
        </label>
      ) : null}
      <Button
        kind={quiet ? 'plain' : 'primary'}
        size="big"
        busy={press.sending === week}
        busyText={<Trans>Отправляем…</Trans>}
        onClick={() => void press.press(week, itemsOf())}
      >
        <Trans>С дневником ознакомлен</Trans>
      </Button>
      <p className={css.small}>
        <Trans>
          Ознакомление относится к неделе {range} и итоговым оценкам:{' '}
          {siblingsToo ? [title, titles].join('; ') : title}.
        </Trans>
      </p>
      {siblingsToo
        ? others.map((sibling) => {
            const unopened = unopenedOf(sibling);
            return unopened.length > 0 ? (
              <p key={sibling.studentId} className={css.small}>
                <Trans>
                  {shortTitle(sibling)} — ещё не открыто: {unopened.join(', ')}.
                </Trans>
              </p>
            ) : null;
          })
        : null}
    </>
  );
}
