import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import { TextAreaField } from '@vedomo/ui/form-fields';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { TouchedWeeksFragment } from '../gql/graphql.ts';
import type { CalendarYear } from './calendar-data.ts';
import css from './calendar.module.css';
import { TouchedWeekList } from './touched-week-list.tsx';
import type { ChangeRefusal } from './use-calendar-change.ts';

interface ChangePreviewProps {
  touched: TouchedWeeksFragment;
  /** What else the change does, beside weeks and duties. */
  besides?: ReactNode;
  year: CalendarYear;
  busy: boolean;
  refusal: ChangeRefusal | null;
  onBack: () => void;
  onConfirm: (reason: string) => void;
}

/** The next step is read from its heading. */
const focusOnce = (heading: HTMLHeadingElement | null) => heading?.focus();

/** What a change touches: open weeks follow it, closed ones are corrected for a reason that is kept. */
export function ChangePreview({
  touched,
  besides,
  year,
  busy,
  refusal,
  onBack,
  onConfirm,
}: ChangePreviewProps) {
  const { t } = useLingui();
  const { openWeeks, closedWeeks } = touched;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const needsReason = closedWeeks.length > 0;
  const missing = needsReason && reason.trim() === '';
  const closed = closedWeeks.length;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!missing && !busy) onConfirm(needsReason ? reason.trim() : '');
  }

  return (
    <form onSubmit={submit} noValidate className={css.fields}>
      <h3 tabIndex={-1} ref={focusOnce}>
        <Trans>Что изменится</Trans>
      </h3>
      {besides}
      {openWeeks.length === 0 && closed === 0 ? (
        <p>
          <Trans>Ни одна учебная неделя и ничья обязанность ознакомиться не меняется.</Trans>
        </p>
      ) : null}
      {openWeeks.length > 0 ? (
        <section aria-label={t`Открытые недели`}>
          <TouchedWeekList weeks={openWeeks} year={year} />
        </section>
      ) : null}
      {needsReason ? (
        <>
          <Notice
            tone="warn"
            title={
              closed === 1 ? (
                <Trans>Затронута закрытая неделя</Trans>
              ) : (
                <Trans>Затронуты закрытые недели</Trans>
              )
            }
          >
            <Plural
              value={closed}
              _1="# неделя уже закрыта. Она изменится исправлением: прежнее состояние, причина и ваше имя сохранятся."
              one="# неделя уже закрыта. Они изменятся исправлением: прежнее состояние, причина и ваше имя сохранятся."
              few="# недели уже закрыты. Они изменятся исправлением: прежнее состояние, причина и ваше имя сохранятся."
              many="# недель уже закрыты. Они изменятся исправлением: прежнее состояние, причина и ваше имя сохранятся."
              other="# недели уже закрыты. Они изменятся исправлением: прежнее состояние, причина и ваше имя сохранятся."
            />
          </Notice>
          <section aria-label={t`Закрытые недели`}>
            <TouchedWeekList weeks={closedWeeks} year={year} />
          </section>
          <TextAreaField
            label={t`Причина исправления`}
            hint={t`Например: карантин объявлен приказом № 118 от 12 октября.`}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && missing ? t`Напишите причину` : undefined}
          />
        </>
      ) : null}
      {refusal ? (
        <Notice tone="bad" live>
          {refusal.text}
        </Notice>
      ) : null}
      <div className={css.buttons}>
        <Button onClick={onBack} disabled={busy}>
          <Trans>Назад</Trans>
        </Button>
        <Button type="submit" kind="primary" busy={busy}>
          {needsReason ? <Trans>Изменить и исправить</Trans> : <Trans>Изменить календарь</Trans>}
        </Button>
      </div>
    </form>
  );
}
