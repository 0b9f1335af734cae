import { useLingui } from '@lingui/react/macro';
import { Drawer } from '@vedomo/ui/drawer';
import { EmptyState } from '@vedomo/ui/states';
import { workKey, type WorkPlan } from './plan-model.ts';
import { WorkForm } from './work-form.tsx';

interface WorkDrawerProps {
  plan: WorkPlan;
  /** From the address: what is being entered. */
  edit: string;
  onClose: () => void;
}

/** A work beside the plan: a new one, or one that is there. */
export function WorkDrawer({ plan, edit, onClose }: WorkDrawerProps) {
  const { t } = useLingui();
  const [kind = '', subjectId, onDate] = edit.split('.');
  const work = plan.works.find((each) => kind === 'work' && workKey(each) === `${subjectId}.${onDate}`);
  return (
    <Drawer
      open
      onClose={onClose}
      title={kind === 'work' ? t`Изменить работу` : t`Новая контрольная работа`}
      note={plan.title}
    >
      {kind === 'work' && !work ? (
        <EmptyState title={t`Этой работы в плане уже нет`} />
      ) : (
        <WorkForm key={edit} plan={plan} work={work} subjectId={subjectId} onDone={onClose} />
      )}
    </Drawer>
  );
}
