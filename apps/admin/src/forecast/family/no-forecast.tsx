import { Trans } from '@lingui/react/macro';
import { EmptyState } from '@vedomo/ui/family/empty-state';
import type { NoForecastReason } from '../../gql/forecast/graphql.ts';

/** Why there is no forecast, for families and staff alike. */
export function NoForecast({ reason }: { reason: NoForecastReason }) {
  switch (reason) {
    case 'NO_MARKS_IN_CLASS':
      return (
        <EmptyState title={<Trans>В этом классе отметки не выставляются</Trans>}>
          <Trans>Поэтому прогноза итоговых отметок здесь не бывает.</Trans>
        </EmptyState>
      );
    case 'BETWEEN_PERIODS':
      return (
        <EmptyState title={<Trans>Сейчас между учебными периодами прогноза нет</Trans>}>
          <Trans>Он появится, когда начнётся следующий период и будут первые отметки.</Trans>
        </EmptyState>
      );
    case 'NO_MARKS_YET':
      return (
        <EmptyState title={<Trans>Отметок в этом периоде ещё нет</Trans>}>
          <Trans>Прогноз появится после первых отметок: угадывать без них было бы нечестно.</Trans>
        </EmptyState>
      );
    case 'NOT_ENROLLED':
      return <EmptyState title={<Trans>Сегодня ученик не числится ни в одном классе</Trans>} />;
  }
}
