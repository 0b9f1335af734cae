import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { DataTable } from '@vedomo/ui/data-table';
import { Button, ButtonLink } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { Segmented } from '@vedomo/ui/family/segmented';
import { PageHeader } from '@vedomo/ui/page-header';
import { EmptyState } from '@vedomo/ui/states';
import { toast } from '@vedomo/ui/toast';
import { useState } from 'react';
import type { ClassInvitationsQuery } from '../../gql/graphql.ts';
import { useCheckedSearch } from '../../lib/checked-search.ts';
import { ClassInvitationsHeading, ClassInvitationsNote } from './class-invitations-heading.tsx';
import { classInvitationsSearch } from './class-invitations-search.ts';
import { PrintInvitationsDialog } from './print-invitations-dialog.tsx';
import { invitable, missing, type Seat, seatKey, waiting, withoutInvitation } from './seats.ts';
import css from './staff.module.css';
import { usePrint } from './use-print.ts';
import { useSeatColumns } from './use-seat-columns.tsx';

interface ClassInvitationsViewProps {
  page: ClassInvitationsQuery['classInvitations'];
  loading: boolean;
  onPrinted: () => void;
}

const nobody: ReadonlySet<string> = new Set();

export function ClassInvitationsView({ page, loading, onPrinted }: ClassInvitationsViewProps) {
  const { t } = useLingui();
  const { classId, title, seats } = page;
  const { show = 'all' } = useCheckedSearch(classInvitationsSearch);
  const navigate = useNavigate();
  const columns = useSeatColumns();
  const [selected, setSelected] = useState(nobody);
  const [printing, setPrinting] = useState<readonly Seat[] | null>(null);
  const { busy, error, print, forget } = usePrint('family-invitations.pdf', (fileName) => {
    setPrinting(null);
    setSelected(nobody);
    toast.ok({ text: t`Сохранён файл «${fileName}»: распечатайте и разрежьте по линиям.` });
    onPrinted();
  });

  const rows = show === 'waiting' ? missing(seats) : seats;
  const chosen = invitable(seats).filter((seat) => selected.has(seatKey(seat)));
  const recipients = chosen.length > 0 ? chosen : withoutInvitation(seats);
  const count = recipients.length;
  const again = chosen.length > 0 ? [] : waiting(seats);

  return (
    <div className={css.page}>
      <PageHeader
        title={<ClassInvitationsHeading title={title} seats={seats} />}
        note={<ClassInvitationsNote seats={seats} />}
        actions={
          <>
            <ButtonLink href={`/classes/${classId}/week`}>
              <Trans>Неделя класса</Trans>
            </ButtonLink>
            {again.length > 0 ? (
              <Button onClick={() => setPrinting(again)}>
                <Trans>Напечатать заново: {again.length}</Trans>
              </Button>
            ) : null}
            {count > 0 ? (
              <Button kind="primary" onClick={() => setPrinting(recipients)}>
                {chosen.length > 0 ? (
                  <Trans>Напечатать выбранным: {count}</Trans>
                ) : (
                  <Trans>Напечатать приглашения: {count}</Trans>
                )}
              </Button>
            ) : null}
          </>
        }
      />
      <Segmented
        className={css.choice}
        label={t`Кого показать`}
        options={[
          { value: 'all', label: t`Всех` },
          { value: 'waiting', label: t`Кто не вошёл` },
        ]}
        value={show}
        onChange={(value) =>
          void navigate({ to: '.', search: value === 'waiting' ? { show: value } : {} } as never)
        }
      />
      <Card>
        <DataTable
          caption={t`Родители ${title}`}
          columns={columns}
          rows={rows}
          rowKey={seatKey}
          loading={loading}
          selection={{
            selected,
            onChange: setSelected,
            name: ({ studentName, guardianName }) =>
              guardianName ? `${studentName}, ${guardianName}` : studentName,
            selectable: ({ bar }) => !bar,
          }}
          empty={
            show === 'waiting' ? (
              <EmptyState title={t`Все вошли`} />
            ) : (
              <EmptyState title={t`В классе пока нет учеников`}>
                {t`Они появятся после загрузки списков.`}
              </EmptyState>
            )
          }
        />
      </Card>
      {printing ? (
        <PrintInvitationsDialog
          seats={printing}
          busy={busy}
          error={error}
          onPrint={() =>
            void print({
              classId,
              seats: printing.map(({ studentId, guardianId }) => ({
                studentId,
                guardianId: guardianId ?? null,
              })),
            })
          }
          onCancel={() => {
            forget();
            setPrinting(null);
          }}
        />
      ) : null}
    </div>
  );
}
