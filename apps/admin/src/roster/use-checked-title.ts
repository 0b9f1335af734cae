import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ImportPage } from './import-under-way.tsx';

/** The finding of a checked file, as the heading says it. */
export function useCheckedTitle({ status, counts, problems }: ImportPage): string {
  const { t, i18n } = useLingui();
  const errors = problems.filter(({ severity }) => severity === 'ERROR').length;
  if (status === 'REFUSED')
    return t`Загрузить нельзя: ${plural(errors, {
      one: '# ошибка в файле',
      few: '# ошибки в файле',
      many: '# ошибок в файле',
      other: '# ошибок в файле',
    })}`;
  const sum = (key: 'created' | 'changed' | 'ended') => counts.reduce((total, row) => total + row[key], 0);
  const sums = [sum('created'), sum('changed'), sum('ended')];
  const [created, changed, ended] = sums.map((each) => i18n.number(each));
  if (sums.every((each) => each === 0)) return t`В файле нет ничего нового`;
  return t`Проверено: записей добавится ${created}, изменится ${changed}, выбудет ${ended}`;
}
