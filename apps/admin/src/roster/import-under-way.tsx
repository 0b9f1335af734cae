import { useLingui } from '@lingui/react/macro';
import { JobProgress } from '@vedomo/ui/job-progress';
import { UiLink } from '@vedomo/ui/link';
import { PageHeader } from '@vedomo/ui/page-header';
import type { RosterImportQuery } from '../gql/graphql.ts';
import css from './roster.module.css';

export type ImportPage = RosterImportQuery['rosterImport'];

/** While a file is read, or its plan is written. */
export function ImportUnderWay({ page }: { page: ImportPage }) {
  const { t } = useLingui();
  const reading = page.status === 'READING';
  const waiting = reading && page.progress === 0;
  return (
    <div className={css.page}>
      <PageHeader
        above={<UiLink href="/roster/import">{t`Загрузка классов и людей`}</UiLink>}
        title={reading ? t`Читаем ${page.files.join(', ')}` : t`Записываем изменения`}
        note={
          waiting
            ? t`Файл принят и ждёт своей очереди. Страницу можно закрыть: загрузка останется в списке.`
            : reading
              ? t`Проверяем каждую строку. Страницу можно закрыть: загрузка останется в списке.`
              : t`Всё или ничего: при сбое школа останется такой, как была.`
        }
      />
      <JobProgress
        title={waiting ? t`В очереди` : reading ? t`Чтение файла` : t`Загрузка`}
        state="running"
        done={reading ? 0 : page.progress}
        total={100}
        labels={{ counts: (done) => (reading ? '' : `${done} %`) }}
      />
    </div>
  );
}
