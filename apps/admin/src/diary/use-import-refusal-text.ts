import { useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import { useRefusalText } from '../lib/refusal-text.ts';
import { refusalOf } from '../lib/refusal.ts';

/** Refusals that only an import of another diary's export meets. */
export function useImportRefusalText(): (error: CombinedError) => string {
  const { t } = useLingui();
  const general = useRefusalText();
  return (error) => {
    switch (refusalOf(error).reason) {
      case 'IMPORT_APPLIED':
        return t`Этот файл уже записан.`;
      case 'IMPORT_FORGOTTEN':
        return t`Файл загружен давно и уже удалён. Загрузите его ещё раз.`;
      case 'IMPORT_UNREADABLE':
        return t`Файл не удалось прочитать.`;
      case 'EXPORT_IN_FUTURE':
        return t`Выгрузка не может быть сделана в будущем.`;
      case 'CORRECTION_NOT_YOURS':
        return t`Закрытые недели исправляют директор и его заместитель.`;
      default:
        return general(error);
    }
  };
}
