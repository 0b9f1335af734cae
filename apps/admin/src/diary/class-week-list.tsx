import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DataTable } from '@vedomo/ui/data-table';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { Notice } from '@vedomo/ui/family/notice';
import { ShortcutHint } from '@vedomo/ui/hotkeys';
import { EmptyState } from '@vedomo/ui/states';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { BulkBar } from './bulk-bar.tsx';
import { byNeed, isMet, needsDoing } from './class-week-order.ts';
import css from './class-week.module.css';
import { EntryReceipt } from './entry-receipt.tsx';
import type { useClassWeekAddress } from './use-class-week-address.ts';
import { canRecord, useClassWeekColumns } from './use-class-week-columns.tsx';
import { useRecordPaper } from './use-record-paper.ts';
import type { ClassWeek, WeekTimes } from './week-phase.ts';

// Comes with the first strip of paper.
const RecordDialog = lazy(async () => ({ default: (await import('./record-dialog.tsx')).RecordDialog }));

interface ClassWeekListProps {
  page: ClassWeek;
  times: WeekTimes;
  address: ReturnType<typeof useClassWeekAddress>;
  loading: boolean;
}

const nobody: ReadonlySet<string> = new Set();

/** The students of the week, what needs doing first; those who have acknowledged are folded away. */
export function ClassWeekList({ page, times, address, loading }: ClassWeekListProps) {
  const { t } = useLingui();
  const [selected, setSelected] = useState(nobody);
  const [dialog, setDialog] = useState<readonly string[] | null>(null);
  const paper = useRecordPaper(page);
  const { students } = page;
  const entering = page.viewerCanRecord && !times.closed;
  const { clear } = paper;

  const openDialog = useCallback(
    (studentIds: readonly string[]) => {
      clear();
      setDialog(studentIds);
    },
    [clear],
  );
  const openOne = useCallback(
    (studentId: string) => {
      if (students.some((each) => each.studentId === studentId && canRecord(each))) openDialog([studentId]);
    },
    [students, openDialog],
  );
  const columns = useClassWeekColumns({
    page,
    onOpen: address.openStudent,
    onRecord: entering ? openOne : null,
  });

  const ordered = useMemo(() => byNeed(students), [students]);
  const folded = address.all || !students.some(needsDoing) ? [] : ordered.filter(isMet);
  const shown = useMemo(
    () => (folded.length > 0 ? ordered.filter((each) => !isMet(each)) : ordered),
    [ordered, folded.length],
  );
  const ticking = entering && students.some(canRecord);
  const chosen = students.filter((each) => selected.has(each.studentId) && canRecord(each));
  const inDialog = students.filter(({ studentId }) => dialog?.includes(studentId));

  return (
    <>
      <Card compact>
        <DataTable
          caption={t`Ученики и ознакомление с дневником`}
          columns={columns}
          rows={shown}
          rowKey={({ studentId }) => studentId}
          current={address.student}
          onOpen={address.openStudent}
          loading={loading}
          shortcuts={entering ? { R: openOne } : undefined}
          selection={
            ticking
              ? { selected, onChange: setSelected, name: ({ name }) => name, selectable: canRecord }
              : undefined
          }
          empty={<EmptyState title={t`На этой неделе в классе никого нет`} />}
        />
      </Card>
      <div className={css.foot}>
        {ticking ? (
          <span className={css.keys}>
            <ShortcutHint keys="up" /> <ShortcutHint keys="down" /> <Trans>по списку</Trans>,{' '}
            <Trans>пробел — отметить</Trans>, <ShortcutHint keys="R" /> <Trans>записать корешок</Trans>
          </span>
        ) : null}
        {folded.length > 0 ? (
          <span>
            <Plural
              value={folded.length}
              one="Ещё # семья ознакомилась"
              few="Ещё # семьи ознакомились"
              many="Ещё # семей ознакомились"
              other="Ещё # семьи ознакомились"
            />{' '}
            ·{' '}
            <Button kind="quiet" size="small" onClick={address.showAll}>
              <Trans>показать</Trans>
            </Button>
          </span>
        ) : null}
      </div>
      <div className={css.bottom}>
        {paper.error && !dialog ? (
          <Notice tone="bad" live>
            {paper.error}
          </Notice>
        ) : null}
        {paper.receipt ? (
          <EntryReceipt
            receipt={paper.receipt}
            nameOf={(id) => students.find(({ studentId }) => studentId === id)?.name ?? ''}
            undoing={paper.undoing}
            onUndo={() => void paper.undo()}
            onDismiss={paper.dismiss}
          />
        ) : null}
        {chosen.length > 0 ? (
          <BulkBar
            count={chosen.length}
            onRecord={() => openDialog(chosen.map(({ studentId }) => studentId))}
            onClear={() => setSelected(nobody)}
          />
        ) : null}
      </div>
      {inDialog.length > 0 ? (
        <Suspense fallback={null}>
          <RecordDialog
            page={page}
            students={inDialog}
            busy={paper.busy}
            error={paper.error}
            onCancel={() => setDialog(null)}
            onRecord={(entries) =>
              void paper.record(entries).then((taken) => {
                if (!taken) return;
                setDialog(null);
                const entered = new Set(entries.map(({ studentId }) => studentId));
                setSelected((before) => new Set([...before].filter((id) => !entered.has(id))));
              })
            }
          />
        </Suspense>
      ) : null}
    </>
  );
}
