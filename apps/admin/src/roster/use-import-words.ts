import { useLingui } from '@lingui/react/macro';
import type { RosterChange, RosterImportStatus, RosterKind } from '../gql/graphql.ts';

/** The words of kinds, changes and states of an import. */
export function useImportWords() {
  const { t } = useLingui();
  const kinds: Record<RosterKind, string> = {
    academicYears: t`Учебные годы`,
    gradingPeriods: t`Отчётные периоды`,
    classes: t`Классы`,
    students: t`Ученики`,
    guardians: t`Родители`,
    staff: t`Сотрудники`,
    enrolments: t`Зачисления в классы`,
    classTeachers: t`Классные руководители`,
    guardianships: t`Связи родителей с детьми`,
    contacts: t`Контакты`,
  };
  const changes: Record<RosterChange, string> = {
    created: t`добавится`,
    changed: t`изменится`,
    ended: t`выбудет`,
  };
  const done: Record<RosterChange, string> = {
    created: t`добавлено`,
    changed: t`изменено`,
    ended: t`выбыло`,
  };
  const statuses: Record<RosterImportStatus, string> = {
    READING: t`читается`,
    PREVIEW: t`ждёт подтверждения`,
    REFUSED: t`есть ошибки`,
    APPLYING: t`загружается`,
    APPLIED: t`загружено`,
    FAILED: t`не удалось`,
    DISCARDED: t`отменено`,
  };
  const differences: Record<string, string> = {
    title: t`название`,
    grade: t`параллель`,
    startsOn: t`с`,
    endsOn: t`по`,
    familyName: t`фамилия`,
    givenName: t`имя`,
    middleName: t`отчество`,
    birthDate: t`дата рождения`,
    position: t`должность`,
    relation: t`степень родства`,
    value: t`значение`,
  };
  return { kinds, changes, done, statuses, differences };
}
