import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ImportPage } from './import-under-way.tsx';

/** The finding of a checked file, as the heading says it. */
export function useCheckedTitle({ status, counts, problems }: ImportPage): string {
  const { t } = useLingui();
  const errors = problems.filter(({ severity }) => severity === 'ERROR').length;
  if (status === 'REFUSED')
    return t`Загрузить нельзя: ${plural(errors, {
      one: '# ошибка в файле',
      few: '# ошибки в файле',
      many: '# ошибок в файле',
      other: '# ошибок в файле',
    })}`;
  const sum = (key: 'created' | 'changed' | 'ended') => counts.reduce((total, row) => total + row[key], 0);
  const [created, changed, ended] = [sum('created'), sum('changed'), sum('ended')];
  if (created + changed + ended === 0) return t`В файле нет ничего нового`;
  return t`Проверено: добавится ${created}, изменится ${changed}, выбудет ${ended}`;
}
