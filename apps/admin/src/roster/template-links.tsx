import { useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { currentMembership } from '../lib/membership.ts';
import css from './roster.module.css';

/** Tables to fill in, for a school without OneRoster. */
export function TemplateLinks() {
  const { t } = useLingui();
  const membership = currentMembership();
  const href = (name: string) =>
    `/files/${name}${membership ? `?membership=${encodeURIComponent(membership)}` : ''}`;
  const tables = [
    { name: 'classes', label: t`Классы` },
    { name: 'students', label: t`Ученики` },
    { name: 'guardians', label: t`Родители` },
    { name: 'class-teachers', label: t`Классные руководители` },
  ];
  return (
    <Card
      title={t`Шаблоны таблиц`}
      note={t`Подойдёт и своя таблица: столбцы узнаём по заголовкам, их можно поправить.`}
    >
      <div className={css.links}>
        <ButtonLink href={href('roster-templates.xlsx')} download="">{t`Все таблицы, XLSX`}</ButtonLink>
        {tables.map(({ name, label }) => (
          <ButtonLink key={name} kind="quiet" href={href(`roster-template-${name}.csv`)} download="">
            {label}, CSV
          </ButtonLink>
        ))}
      </div>
    </Card>
  );
}
