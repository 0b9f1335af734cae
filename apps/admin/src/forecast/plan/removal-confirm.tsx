import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@vedomo/ui/confirm-act';
import { useDates } from '../../lib/dates.ts';
import type { PlannedWork, WorkPlan } from './plan-model.ts';
import { useWeightText } from './use-weight-text.ts';

interface RemovalConfirmProps {
  plan: WorkPlan;
  work: PlannedWork;
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before a work goes that the plan would not take again. */
export function RemovalConfirm({ plan, work, busy, onConfirm, onCancel }: RemovalConfirmProps) {
  const { t } = useLingui();
  const { longDate } = useDates();
  const weightText = useWeightText();
  const subject = plan.subjects.find(({ subjectId }) => subjectId === work.subjectId)?.title ?? '';
  const { title } = work;
  const [day, weight] = [longDate(work.onDate), weightText(work.weight)];
  return (
    <ConfirmAct
      open
      danger
      title={t`Удалить работу: ${subject}, ${day}`}
      confirmText={t`Удалить`}
      busy={busy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>
        <Trans>
          {title}, вес&nbsp;{weight}. Вернуть её не получится: на этот день работу по этому предмету уже не
          внести.
        </Trans>
      </p>
    </ConfirmAct>
  );
}
