import { useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import { type RefusalReason, refusalOf } from './refusal.ts';

/** Turns what the server refused into a sentence for the person who asked. */
export function useRefusalText(): (error: CombinedError | RefusalReason) => string {
  const { t } = useLingui();
  return (error) => {
    const { reason, reference, params } = 'reason' in error ? error : refusalOf(error);
    switch (reason) {
      case 'NETWORK':
        return t`Нет связи. Проверьте интернет и попробуйте ещё раз.`;
      case 'WRONG_CREDENTIALS':
        return t`Логин или пароль не подходят.`;
      case 'SIGN_IN_THROTTLED':
        return t`Слишком много попыток. Попробуйте через 15 минут.`;
      case 'SIGN_IN_BUSY':
        return t`Сейчас входит слишком много людей. Попробуйте через минуту.`;
      case 'UNAUTHENTICATED':
        return t`Вы вышли из системы. Войдите ещё раз.`;
      case 'NOT_FOUND':
        return t`Этого здесь нет, или у вас нет доступа.`;
      case 'WEEK_CLOSED':
        return t`Неделя уже закрыта, отметку принять нельзя.`;
      case 'TOO_EARLY':
        return t`Эта неделя ещё не началась.`;
      case 'NO_DUTY':
        return t`На этой неделе ознакомление не требуется.`;
      case 'FILE_TOO_LARGE': {
        const limit = params?.['limit'] ?? '';
        return t`Файл больше допустимых ${limit} МБ.`;
      }
      case 'UPLOADS_BUSY':
        return t`Сейчас принимается несколько других файлов. Попробуйте через минуту.`;
      case 'INVALID_FIELD':
        return t`Проверьте введённое.`;
      default:
        return reference
          ? t`На нашей стороне ошибка. Номер для обращения: ${reference}.`
          : t`Не получилось. Попробуйте ещё раз.`;
    }
  };
}
