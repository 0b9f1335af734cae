import { useLingui } from '@lingui/react/macro';

/** Why a child's week was not acknowledged. */
export function usePressRefusal(): (reason: string | null | undefined) => string {
  const { t } = useLingui();
  return (reason) => {
    switch (reason) {
      case 'WEEK_CLOSED':
        return t`Неделя уже закрыта, ознакомление принять нельзя.`;
      case 'TOO_EARLY':
        return t`Эта неделя ещё не началась.`;
      case 'NO_DUTY':
        return t`На этой неделе ознакомление не требуется.`;
      default:
        return t`Этого здесь нет, или у вас нет доступа.`;
    }
  };
}
