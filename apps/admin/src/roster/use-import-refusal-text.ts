import { useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import { useRefusalText } from '../lib/refusal-text.ts';
import { type RefusalReason, refusalOf } from '../lib/refusal.ts';

/** Why an import was not done, as a sentence. */
export function useImportRefusalText(): (error: CombinedError | RefusalReason) => string {
  const { t } = useLingui();
  const refusalText = useRefusalText();
  return (error) => {
    const refusal = 'reason' in error ? error : refusalOf(error);
    switch (refusal.reason) {
      case 'FILE_EMPTY':
        return t`Файл пустой.`;
      case 'IMPORT_NOT_OPEN':
        return t`Эту загрузку уже подтвердили или отменили. Начните новую.`;
      case 'IMPORT_NOT_READY':
        return t`Загрузка уже не ждёт подтверждения: обновите страницу.`;
      case 'FIELD_UNKNOWN':
        return t`Такого значения столбца нет.`;
      default:
        return refusalText(refusal);
    }
  };
}
