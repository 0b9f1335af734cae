import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import type { CorrectedWeekFieldsFragment } from '../gql/graphql.ts';
import { useDates } from '../lib/dates.ts';
import css from './correction.module.css';
import { useDutyWords } from './use-duty-words.ts';

interface CorrectionPreviewProps {
  weeks: readonly CorrectedWeekFieldsFragment[];
  busy: boolean;
  refusal: string | null;
  onBack: () => void;
  onConfirm: () => void;
}

/** The next step is read from its heading. */
const focusOnce = (heading: HTMLHeadingElement | null) => heading?.focus();

/** The weeks that a correction changes: what stood, and what will stand. */
export function CorrectionPreview({ weeks, busy, refusal, onBack, onConfirm }: CorrectionPreviewProps) {
  const { t } = useLingui();
  const { weekRange } = useDates();
  const { stateWord } = useDutyWords();
  const word = (face: CorrectedWeekFieldsFragment['after']) =>
    face ? stateWord(face.state, face.reason) : t`ученик не числится`;
  return (
    <div className={css.fields}>
      <h3 tabIndex={-1} ref={focusOnce}>
        <Trans>Что изменится</Trans>
      </h3>
      {weeks.length === 0 ? (
        <p>
          <Trans>Ни одна неделя ученика не меняется.</Trans>
        </p>
      ) : (
        <ul className={css.weeks}>
          {weeks.map(({ week, closed, before, after }) => (
            <li key={week}>
              <span>{weekRange(week)}</span>
              <span>
                {word(before)} → <strong>{word(after)}</strong>
                {closed ? null : (
                  <small>
                    {' '}
                    <Trans>неделя открыта</Trans>
                  </small>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {refusal ? (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      ) : null}
      <div className={css.buttons}>
        <Button onClick={onBack} disabled={busy}>
          <Trans>Назад</Trans>
        </Button>
        <Button kind="primary" onClick={onConfirm} busy={busy}>
          <Trans>Исправить</Trans>
        </Button>
      </div>
    </div>
  );
}
