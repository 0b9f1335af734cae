import { useLingui } from '@lingui/react/macro';
import { EmptyState } from '@vedomo/ui/states';
import type { CalendarChangeInput } from '../gql/graphql.ts';
import { laterPatterns, patternKey, type Calendar, type CalendarYear } from './calendar-data.ts';
import { ExceptionForm } from './exception-form.tsx';
import { NewYearForm } from './new-year-form.tsx';
import { PatternForm } from './pattern-form.tsx';
import { PatternRemovalForm } from './pattern-removal-form.tsx';
import { PeriodForm } from './period-form.tsx';
import { PolicyForm } from './policy-form.tsx';
import type { ChangeRefusal } from './use-calendar-change.ts';
import { YearForm } from './year-form.tsx';

/** What every form of a change is given. */
export interface ChangeFormProps {
  calendar: Calendar;
  year: CalendarYear;
  busy: boolean;
  refusal: ChangeRefusal | null;
  /** Asks what the change would touch. */
  onAsk: (change: CalendarChangeInput) => void;
}

const partsOf = (edit: string) => {
  const [kind = '', id] = edit.split('.');
  return { kind, id };
};

/** The heading of a change. */
export function useChangeTitle(): (edit: string) => string {
  const { t } = useLingui();
  return (edit) => {
    const { kind, id } = partsOf(edit);
    switch (kind) {
      case 'year':
        return t`Границы учебного года`;
      case 'new-year':
        return t`Новый учебный год`;
      case 'pattern':
        return id ? t`Отменить учебные дни` : t`Учебные дни недели`;
      case 'policy':
        return t`Условия ознакомления`;
      case 'period':
        return id ? t`Изменить отчётный период` : t`Новый отчётный период`;
      default:
        return id ? t`Изменить дни в календаре` : t`Новые дни в календаре`;
    }
  };
}

/** The form that the address names. */
export function ChangeForm({ edit, ...props }: ChangeFormProps & { edit: string }) {
  const { t } = useLingui();
  const { kind, id } = partsOf(edit);
  const gone = <EmptyState title={t`Этого в календаре уже нет`} />;
  switch (kind) {
    case 'year':
      return <YearForm {...props} />;
    case 'new-year':
      return <NewYearForm {...props} />;
    case 'pattern': {
      const pattern = laterPatterns(props.year.classes).find((later) => patternKey(later) === id);
      if (!id) return <PatternForm {...props} />;
      return pattern ? <PatternRemovalForm {...props} pattern={pattern} /> : gone;
    }
    case 'policy':
      return <PolicyForm {...props} fromWeek={id} />;
    case 'period': {
      const period = props.year.periods.find(({ gradingPeriodId }) => gradingPeriodId === id);
      return id && !period ? gone : <PeriodForm {...props} period={period} />;
    }
    case 'exception': {
      const exception = props.year.exceptions.find(({ calendarExceptionId }) => calendarExceptionId === id);
      return id && !exception ? gone : <ExceptionForm {...props} exception={exception} />;
    }
    default:
      return gone;
  }
}
