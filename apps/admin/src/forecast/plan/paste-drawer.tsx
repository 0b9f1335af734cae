import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Drawer } from '@vedomo/ui/drawer';
import { Button } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import { TextAreaField } from '@vedomo/ui/form-fields';
import { type ClipboardEvent, useMemo, useState } from 'react';
import type { PlannedWorkInput } from '../../gql/graphql.ts';
import { copiedTable } from './copied-table.ts';
import { PastedRow } from './pasted-row.tsx';
import { pastedRows } from './pasted-rows.ts';
import type { WorkPlan } from './plan-model.ts';
import { usePlanChange } from './use-plan-change.ts';
import css from './work-plan.module.css';

interface PasteDrawerProps {
  plan: WorkPlan;
  onAdded: (works: readonly PlannedWorkInput[]) => void;
  onClose: () => void;
}

/** Rows shown; all new ones are added. */
const SHOWN = 200;

/** The annex to the order as a table: what its rows mean for this class, and adding the new works at once. */
export function PasteDrawer({ plan, onAdded, onClose }: PasteDrawerProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const { busy, refusal, add } = usePlanChange(plan.classId);
  const { rows, elsewhere, otherClasses, unreadable } = useMemo(() => pastedRows(text, plan), [text, plan]);
  const works = rows.flatMap(({ title, verdict }): PlannedWorkInput[] => {
    if (verdict.kind !== 'NEW') return [];
    const { kind: _kind, ...work } = verdict;
    return [{ ...work, title: title || t`Контрольная работа` }];
  });
  const others = otherClasses.filter(Boolean).join(', ');

  async function addAll() {
    if (!(await add(...works))) return;
    onAdded(works);
    onClose();
  }
  /** As it is copied, a table has cells that the text alone does not tell apart. */
  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const copied = copiedTable(event.clipboardData);
    if (copied === null) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    event.preventDefault();
    setText(text.slice(0, selectionStart) + copied + text.slice(selectionEnd));
  }

  return (
    <Drawer open onClose={onClose} title={t`Работы из таблицы`} note={plan.title}>
      <div className={css.fields}>
        <TextAreaField
          label={t`Строки таблицы`}
          hint={t`Скопируйте строки приложения к приказу в Excel или Word вместе с заголовками и вставьте сюда. Нужны предмет и дата; тема, вес отметки и класс — если есть.`}
          minRows={4}
          value={text}
          onPaste={paste}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {refusal ? (
          <Notice tone="bad" live>
            {refusal.text}
          </Notice>
        ) : null}
        <div role="status" className={css.muted}>
          {unreadable?.kind === 'NO_COLUMNS' ? (
            <Trans>Не нашлись столбцы с предметом и датой: скопируйте строки вместе с заголовками.</Trans>
          ) : null}
          {unreadable?.kind === 'SEVERAL_DATES' ? (
            <Trans>
              Столбцов с датами несколько ({unreadable.headings.join('; ')}), и неясно, какой ваш. Оставьте
              один.
            </Trans>
          ) : null}
          {elsewhere > 0 ? (
            <Plural
              value={elsewhere}
              one="Пропущена # строка других классов."
              few="Пропущены # строки других классов."
              many="Пропущено # строк других классов."
              other="Пропущено # строки других классов."
            />
          ) : null}
          {others ? ` (${others})` : null}
        </div>
        {rows.length > 0 ? (
          <ul className={css.pasted} aria-label={t`Что будет добавлено`}>
            {rows.slice(0, SHOWN).map((row) => (
              <PastedRow key={row.line} row={row} plan={plan} />
            ))}
          </ul>
        ) : null}
        {rows.length > SHOWN ? (
          <p className={css.muted}>
            <Trans>Показаны первые строки: {SHOWN}.</Trans>
          </p>
        ) : null}
        <div className={css.buttons}>
          <Button kind="primary" busy={busy} disabled={works.length === 0} onClick={() => void addAll()}>
            {works.length === 0 ? (
              <Trans>Добавить</Trans>
            ) : (
              <Plural
                value={works.length}
                one="Добавить # работу"
                few="Добавить # работы"
                many="Добавить # работ"
                other="Добавить # работы"
              />
            )}
          </Button>
        </div>
      </div>
    </Drawer>
  );
}
