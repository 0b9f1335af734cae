import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@vedomo/ui/family/tag';
import type { SectionName } from './diary-address.ts';
import css from './family-diary.module.css';

interface SectionChipsProps {
  hasOpened: (section: 'SCHEDULE' | 'FINAL_MARKS') => boolean;
  onOpen: (section: SectionName) => void;
}

/** Which of the two sections were opened for the week; a tap opens the other one. */
export function SectionChips({ hasOpened, onOpen }: SectionChipsProps) {
  const { t } = useLingui();
  const sections = [
    {
      key: 'SCHEDULE',
      name: 'schedule',
      title: t`Расписание`,
      unopened: <Trans>Расписание — ещё не открыто</Trans>,
    },
    {
      key: 'FINAL_MARKS',
      name: 'final-marks',
      title: t`Итоговые оценки`,
      unopened: <Trans>Итоговые оценки — ещё не открыты</Trans>,
    },
  ] as const;
  return (
    <ul className={css.chips} aria-label={t`Что открыто на этой неделе`}>
      {sections.map(({ key, name, title, unopened }) => (
        <li key={key}>
          {hasOpened(key) ? (
            <Tag tone="ok">{title}</Tag>
          ) : (
            <button type="button" className={css.chip} onClick={() => onOpen(name)}>
              <Tag>{unopened}</Tag>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
