import { Plural, Trans } from '@lingui/react/macro';
import { usePeriodName } from '../family/use-period-name.ts';
import { isInForecast, planOf, type WorkPlan } from './plan-model.ts';

/** How many works are ahead that the forecast counts with. */
export function WorkPlanHeading({ plan }: { plan: WorkPlan }) {
  const { title } = plan;
  const ahead = plan.works.filter((work) => work.state === 'TO_COME' && isInForecast(plan, work)).length;
  if (ahead === 0) return <Trans>План контрольных работ, {title}: впереди ни одной</Trans>;
  return (
    <Plural
      value={ahead}
      one={`План контрольных работ, ${title}: впереди # работа`}
      few={`План контрольных работ, ${title}: впереди # работы`}
      many={`План контрольных работ, ${title}: впереди # работ`}
      other={`План контрольных работ, ${title}: впереди # работы`}
    />
  );
}

/** How many subjects have a plan in the period that is going on, or in the next one. */
export function WorkPlanNote({ plan }: { plan: WorkPlan }) {
  const periodName = usePeriodName();
  const period = plan.periods.find(({ gradingPeriodId }) => gradingPeriodId === plan.nearestPeriodId);
  if (!period) return null;
  const { planned, unplanned } = planOf(plan, period.gradingPeriodId);
  const subjects = planned.length + unplanned.length;
  if (subjects === 0) return null;
  const name = periodName(period);
  return (
    <Plural
      value={planned.length}
      _0={`${name}: плана пока нет ни по одному предмету из ${subjects}`}
      one={`${name}: план есть по # предмету из ${subjects}`}
      few={`${name}: план есть по # предметам из ${subjects}`}
      many={`${name}: план есть по # предметам из ${subjects}`}
      other={`${name}: план есть по # предмета из ${subjects}`}
    />
  );
}
