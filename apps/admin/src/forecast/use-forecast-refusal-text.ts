import { useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import { refusalOf } from '../lib/refusal.ts';
import { useRefusalText } from '../lib/refusal-text.ts';

/** Why a forecast was not issued, or an expectation not kept. */
export function useForecastRefusalText(): (error: CombinedError) => string {
  const { t } = useLingui();
  const refusalText = useRefusalText();
  return (error) => {
    switch (refusalOf(error).reason) {
      case 'PERIOD_NOT_CURRENT':
        return t`Этот учебный период сейчас не идёт.`;
      case 'NOTHING_TO_ISSUE':
        return t`Сообщать пока нечего: прогноза нет ни по одному предмету.`;
      case 'FORECAST_ISSUED_TODAY':
        return t`Сегодня прогноз уже сообщили. Следующий можно сообщить завтра.`;
      case 'NOT_ASSESSED_BY_MARKS':
        return t`В этом предмете отметки не выставляются.`;
      case 'NOT_ON_SCALE':
        return t`Такой отметки в школе нет.`;
      default:
        return refusalText(error);
    }
  };
}
