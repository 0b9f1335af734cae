import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, type Sort } from '@vedomo/ui/data-table';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { PageHeader } from '@vedomo/ui/page-header';
import { EmptyState } from '@vedomo/ui/states';
import { toast } from '@vedomo/ui/toast';
import { useCallback, useState } from 'react';
import { AddStaffDialog } from './add-staff-dialog.tsx';
import { EndMembershipDialog } from './end-membership-dialog.tsx';
import { InviteStaffDialog } from './invite-staff-dialog.tsx';
import css from './staff.module.css';
import { usePrint } from './use-print.ts';
import { type StaffMembership, type StaffRow, useStaffColumns } from './use-staff-columns.tsx';

interface StaffViewProps {
  staff: readonly StaffRow[];
  loading: boolean;
  onChanged: () => void;
}

type Dialog =
  | { kind: 'invite'; rows: readonly StaffRow[] }
  | { kind: 'end'; row: StaffRow; membership: StaffMembership }
  | { kind: 'add' };

const nobody: ReadonlySet<string> = new Set();

export function StaffView({ staff, loading, onChanged }: StaffViewProps) {
  const { t } = useLingui();
  const [sort, setSort] = useState<Sort | undefined>();
  const [selected, setSelected] = useState(nobody);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = () => setDialog(null);
  const { busy, error, print, forget } = usePrint('staff-invitations.pdf', (fileName) => {
    close();
    setSelected(nobody);
    toast.ok({ text: t`Сохранён файл «${fileName}»: распечатайте и передайте лично.` });
    onChanged();
  });
  const columns = useStaffColumns({
    onInvite: useCallback((row) => setDialog({ kind: 'invite', rows: [row] }), []),
    onEnd: useCallback((row, membership) => setDialog({ kind: 'end', row, membership }), []),
  });
  const joined = staff.filter(({ state }) => state === 'JOINED').length;
  const total = staff.length;
  const chosen = staff.filter(({ staffId }) => selected.has(staffId));
  const count = chosen.length;

  return (
    <div className={css.page}>
      <PageHeader
        title={t`${plural(joined, { one: 'Вошёл #', few: 'Вошли #', many: 'Вошли #', other: 'Вошли #' })} из ${plural(total, { one: '# сотрудника', few: '# сотрудников', many: '# сотрудников', other: '# сотрудника' })}`}
        note={
          <Trans>
            Списки учителей приходят с загрузкой; остальных добавьте здесь и дайте им приглашения.
          </Trans>
        }
        actions={
          <>
            <Button onClick={() => setDialog({ kind: 'add' })}>
              <Trans>Добавить сотрудника</Trans>
            </Button>
            {count > 0 ? (
              <Button kind="primary" onClick={() => setDialog({ kind: 'invite', rows: chosen })}>
                <Trans>Пригласить выбранных: {count}</Trans>
              </Button>
            ) : null}
          </>
        }
      />
      <Card>
        <DataTable
          caption={t`Сотрудники`}
          columns={columns}
          rows={staff}
          rowKey={({ staffId }) => staffId}
          loading={loading}
          sort={sort}
          onSort={setSort}
          selection={{ selected, onChange: setSelected, name: ({ name }) => name }}
          empty={<EmptyState title={t`Сотрудников пока нет`} />}
        />
      </Card>
      {dialog?.kind === 'invite' ? (
        <InviteStaffDialog
          rows={dialog.rows}
          busy={busy}
          error={error}
          onPrint={(role) => void print({ items: dialog.rows.map(({ staffId }) => ({ staffId, role })) })}
          onCancel={() => {
            forget();
            close();
          }}
        />
      ) : null}
      {dialog?.kind === 'end' ? (
        <EndMembershipDialog
          row={dialog.row}
          membership={dialog.membership}
          onEnded={() => {
            close();
            toast.ok({ text: t`Последний день доступа записан: ${dialog.row.name}` });
          }}
          onCancel={close}
        />
      ) : null}
      {dialog?.kind === 'add' ? (
        <AddStaffDialog
          onAdded={(name) => {
            close();
            toast.ok({ text: t`Добавлен сотрудник: ${name}` });
          }}
          onCancel={close}
        />
      ) : null}
    </div>
  );
}
