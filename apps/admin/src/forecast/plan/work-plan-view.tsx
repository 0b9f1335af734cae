import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DAYS_UNTIL_MARKED } from '@vedomo/domain/forecast/planned-work';
import { Button, ButtonLink } from '@vedomo/ui/family/button';
import { PageHeader } from '@vedomo/ui/page-header';
import { EmptyState } from '@vedomo/ui/states';
import { lazy, Suspense } from 'react';
import type { PlannedWork, WorkPlan } from './plan-model.ts';
import { PlanPeriodCard } from './plan-period-card.tsx';
import { PastedNotice } from './pasted-notice.tsx';
import { RemovalNotice } from './removal-notice.tsx';
import { usePasted } from './use-pasted.ts';
import { useRemoval } from './use-removal.ts';
import type { useWorkPlanAddress } from './use-work-plan-address.ts';
import { WorkPlanHeading, WorkPlanNote } from './work-plan-heading.tsx';
import css from './work-plan.module.css';

// Come with the first work that is entered, pasted, or removed for good.
const WorkDrawer = lazy(async () => ({ default: (await import('./work-drawer.tsx')).WorkDrawer }));
const PasteDrawer = lazy(async () => ({ default: (await import('./paste-drawer.tsx')).PasteDrawer }));
const RemovalConfirm = lazy(async () => ({
  default: (await import('./removal-confirm.tsx')).RemovalConfirm,
}));

interface WorkPlanViewProps {
  plan: WorkPlan;
  address: ReturnType<typeof useWorkPlanAddress>;
  loading: boolean;
}

/** The plan of a class: the finding, then each period by subjects. */
export function WorkPlanView({ plan, address, loading }: WorkPlanViewProps) {
  const { t } = useLingui();
  const removal = useRemoval(plan);
  const pasting = usePasted(plan);
  const { periods, subjects, viewerCanPlan } = plan;
  const nothing = periods.length === 0 || subjects.length === 0;
  // One notice at a time: of the last change.
  const remove = (work: PlannedWork) => {
    pasting.dismiss();
    removal.remove(work);
  };
  const onEdit = viewerCanPlan ? address.openEdit : undefined;
  const homeless = plan.works.some(({ gradingPeriodId }) => gradingPeriodId == null);
  return (
    <div className={css.page} aria-busy={loading || undefined}>
      <PageHeader
        title={<WorkPlanHeading plan={plan} />}
        note={<WorkPlanNote plan={plan} />}
        actions={
          <>
            <ButtonLink href={`/classes/${plan.classId}/forecast`}>
              <Trans>Прогноз класса</Trans>
            </ButtonLink>
            {onEdit && !nothing ? (
              <>
                <Button onClick={() => onEdit('paste')}>
                  <Trans>Вставить из таблицы</Trans>
                </Button>
                <Button kind="primary" onClick={() => onEdit('new')}>
                  <Trans>Добавить работу</Trans>
                </Button>
              </>
            ) : null}
          </>
        }
      />
      {homeless ? <PlanPeriodCard plan={plan} period={null} onEdit={onEdit} onRemove={remove} /> : null}
      {periods.length === 0 ? (
        <EmptyState title={t`Учебных периодов впереди нет`}>
          {t`Четверти и полугодия класса вносят на странице «Учебный год».`}
        </EmptyState>
      ) : subjects.length === 0 ? (
        <EmptyState title={t`Планировать пока нечего`}>
          {t`У класса ещё нет ни расписания, ни отметок, или отметки в нём не выставляются.`}
        </EmptyState>
      ) : (
        <>
          {periods.map((period) => (
            <PlanPeriodCard
              key={period.gradingPeriodId}
              plan={plan}
              period={period}
              onEdit={onEdit}
              onRemove={remove}
            />
          ))}
          <p className={css.muted}>
            <Trans>
              Прогноз учитывает работы, которые впереди, и те, что ждут отметок. Работа считается прошедшей,
              когда за её день выставлена отметка того же веса или когда прошло{' '}
              <Plural value={DAYS_UNTIL_MARKED} one="# день" few="# дня" many="# дней" other="# дня" />. Где
              плана нет, число работ прикинуто по расписанию и прежним отметкам, если они есть.
            </Trans>
          </p>
        </>
      )}
      {removal.asked ? (
        <Suspense fallback={null}>
          <RemovalConfirm
            plan={plan}
            work={removal.asked}
            busy={removal.busy}
            onConfirm={() => void removal.confirm()}
            onCancel={removal.keep}
          />
        </Suspense>
      ) : null}
      {removal.removal ? (
        <RemovalNotice
          removal={removal.removal}
          busy={removal.busy}
          error={removal.error}
          onUndo={() => void removal.undo()}
          onDismiss={removal.dismiss}
        />
      ) : null}
      {pasting.pasted ? (
        <PastedNotice
          pasted={pasting.pasted}
          busy={pasting.busy}
          error={pasting.error}
          onUndo={() => void pasting.undo()}
          onDismiss={pasting.dismiss}
        />
      ) : null}
      {address.edit === undefined || !viewerCanPlan ? null : (
        <Suspense fallback={null}>
          {address.edit === 'paste' ? (
            <PasteDrawer
              plan={plan}
              onAdded={(works) => {
                removal.dismiss();
                pasting.added(works);
              }}
              onClose={address.closeEdit}
            />
          ) : (
            <WorkDrawer plan={plan} edit={address.edit} onClose={address.closeEdit} />
          )}
        </Suspense>
      )}
    </div>
  );
}
