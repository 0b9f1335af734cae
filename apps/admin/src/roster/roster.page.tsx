import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import { Card } from '@vedomo/ui/family/card';
import { TextField } from '@vedomo/ui/form-fields';
import { PageHeader } from '@vedomo/ui/page-header';
import { EmptyState, LoadingState } from '@vedomo/ui/states';
import { useDeferredValue, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { RosterDocument } from '../gql/graphql.ts';
import { ClassTable } from './class-table.tsx';
import { FailedQuery } from './failed-query.tsx';
import { PeopleFound } from './people-found.tsx';
import css from './roster.module.css';

/** The school's classes and people. */
export default function RosterPage() {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const [{ data, error, fetching }, again] = useQuery({
    query: RosterDocument,
    requestPolicy: 'cache-and-network',
  });
  useEffect(() => {
    document.title = t`Классы и люди — Ведомо`;
  }, [t]);

  if (error && !data)
    return (
      <FailedQuery
        error={error}
        fetching={fetching}
        onRetry={() => again({ requestPolicy: 'network-only' })}
      />
    );
  if (!data) return <LoadingState />;
  const { classes, yearTitle, viewerCanImport } = data.roster;
  const importLink = viewerCanImport ? (
    <ButtonLink href="/roster/import" kind="primary">{t`Загрузить список`}</ButtonLink>
  ) : undefined;
  if (classes.length === 0)
    return (
      <EmptyState title={t`Классов пока нет`} action={importLink}>
        {viewerCanImport
          ? t`Загрузите архив OneRoster или таблицы: классы и люди появятся сразу.`
          : t`Список загружает администратор школы или заместитель директора.`}
      </EmptyState>
    );
  const students = classes.reduce((sum, row) => sum + row.students, 0);
  const alone = classes.reduce((sum, row) => sum + row.withoutGuardian, 0);
  return (
    <div className={css.page}>
      <PageHeader
        title={
          <>
            <Plural value={classes.length} one="# класс" few="# класса" many="# классов" other="# классов" />,{' '}
            <Plural value={students} one="# ученик" few="# ученика" many="# учеников" other="# учеников" />
          </>
        }
        note={<Trans>Учебный год {yearTitle}</Trans>}
        actions={importLink}
      />
      {alone > 0 ? (
        <Notice tone="warn">
          <Plural
            value={alone}
            one="У # ученика нет родителя, который может ознакомиться с дневником."
            few="У # учеников нет родителя, который может ознакомиться с дневником."
            many="У # учеников нет родителя, который может ознакомиться с дневником."
            other="У # учеников нет родителя, который может ознакомиться с дневником."
          />
        </Notice>
      ) : null}
      <TextField
        className={css.search ?? ''}
        type="search"
        label={t`Найти человека`}
        placeholder={t`Фамилия, имя`}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Card compact>
        {wanted.length > 1 ? <PeopleFound text={wanted} /> : <ClassTable classes={classes} />}
      </Card>
    </div>
  );
}
