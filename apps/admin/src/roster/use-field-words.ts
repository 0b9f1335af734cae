import { useLingui } from '@lingui/react/macro';

/** What a column of a table means, in words: «Ученик: дата рождения». */
export function useFieldWords(): (field: string) => string {
  const { t } = useLingui();
  const subjects: Record<string, string> = {
    class: t`Класс`,
    student: t`Ученик`,
    guardian1: t`Родитель 1`,
    guardian2: t`Родитель 2`,
    guardian3: t`Родитель 3`,
    mother: t`Мать`,
    father: t`Отец`,
    teacher: t`Классный руководитель`,
  };
  const attributes: Record<string, string> = {
    title: t`название`,
    grade: t`параллель`,
    letter: t`буква`,
    name: t`ФИО`,
    familyName: t`фамилия`,
    givenName: t`имя`,
    middleName: t`отчество`,
    birthDate: t`дата рождения`,
    startsOn: t`дата зачисления`,
    endsOn: t`дата выбытия`,
    phone: t`телефон`,
    email: t`эл. почта`,
    relation: t`степень родства`,
    position: t`должность`,
  };
  return (field) => {
    const [subject = '', attribute = ''] = field.split('.');
    return `${subjects[subject] ?? subject}: ${attributes[attribute] ?? attribute}`;
  };
}
