import { Trans, useLingui } from '@lingui/react/macro';
import { FilterBar, type FilterDefinition } from '@vedomo/ui/filter-bar';
import { Menu } from '@vedomo/ui/menu';
import { currentLanguage } from '../lib/language.ts';
import { currentMembership } from '../lib/membership.ts';
import type { CompliancePart } from './compliance-part.ts';
import { complianceFileHref } from './compliance-file.ts';
import css from './compliance.module.css';

/** Year, parallel, class and weeks, kept in the address; and the files of what they show. */
export function ComplianceFilters({ model, address, words }: CompliancePart) {
  const { t } = useLingui();
  const { search, go } = address;
  const grades = [...new Set(model.classes.map(({ grade }) => grade))];
  const weeks = model.weeks.map(({ week, ordinal }) => ({
    value: week,
    label: `${ordinal} · ${words.shortDate(week)}`,
  }));
  const filters: FilterDefinition[] = [
    ...(model.years.length > 1
      ? [
          {
            kind: 'choice' as const,
            key: 'year',
            label: t`Учебный год`,
            all: t`Текущий учебный год`,
            options: model.years.map(({ academicYearId, title }) => ({
              value: academicYearId,
              label: title,
            })),
          },
        ]
      : []),
    {
      kind: 'choice',
      key: 'grade',
      label: t`Параллель`,
      all: t`Все параллели`,
      options: grades.map((grade) => ({ value: grade, label: words.gradeName(grade) })),
    },
    {
      kind: 'choice',
      key: 'class',
      label: t`Класс`,
      all: t`Все классы`,
      options: model.classes
        .filter(({ grade }) => search.grade === undefined || grade === search.grade)
        .map(({ classId, title }) => ({ value: classId, label: title })),
    },
    { kind: 'choice', key: 'from', label: t`С какой недели`, all: t`С начала года`, options: weeks },
    { kind: 'choice', key: 'to', label: t`По какую неделю`, all: t`По текущую неделю`, options: weeks },
  ];

  function change(changes: Readonly<Record<string, string | undefined>>) {
    // What belonged to other classes or another year would show nothing there.
    const other = 'year' in changes;
    go({
      ...(other && { grade: undefined, class: undefined, from: undefined, to: undefined }),
      ...('grade' in changes && { class: undefined }),
      week: undefined,
      lines: undefined,
      ...changes,
    });
  }

  const file = (format: 'csv' | 'xlsx') =>
    complianceFileHref(format, search, model.academicYearId, {
      membership: currentMembership(),
      language: currentLanguage(),
    });
  return (
    <div className={css.filters}>
      <FilterBar filters={filters} values={{ ...search }} onChange={change} />
      <Menu
        label={<Trans>Скачать</Trans>}
        items={[
          {
            key: 'xlsx',
            label: 'XLSX',
            note: t`для Excel, две таблицы`,
            onSelect: () => location.assign(file('xlsx')),
          },
          {
            key: 'csv',
            label: 'CSV',
            note: t`строка на класс и неделю`,
            onSelect: () => location.assign(file('csv')),
          },
          { key: 'print', label: t`Напечатать`, onSelect: () => print() },
        ]}
      />
    </div>
  );
}
