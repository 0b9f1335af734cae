import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { NeededFieldsFragment } from '../../gql/forecast/graphql.ts';

/** What a better final mark asks for: «До 5 нужно: две пятёрки весом 2», or that it is out of reach. */
export function useNeededText(): (needed: NeededFieldsFragment, best: number) => string {
  const { t, i18n } = useLingui();
  const marksOf = useMarksInWords();
  const number = (value: number) =>
    new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2 }).format(value);
  const list = new Intl.ListFormat(i18n.locale);
  return ({ finalMark, value, count, weights }, best) => {
    if (value == null) return t`${finalMark} уже не выйдет: работ до конца периода не хватит.`;
    const groups = new Map<number, number>();
    for (const weight of weights ?? []) groups.set(weight, (groups.get(weight) ?? 0) + 1);
    const works =
      groups.size === 0
        ? marksOf(value, count)
        : list.format(
            [...groups].map(([weight, works]) => t`${marksOf(value, works)} весом ${number(weight)}`),
          );
    return value < best
      ? t`До ${finalMark} нужно: ${works} — или лучше.`
      : t`До ${finalMark} нужно: ${works}.`;
  };
}

/** «две пятёрки»; a scale without such names says «2 отметки 9». */
function useMarksInWords(): (value: number, count: number) => string {
  const { t } = useLingui();
  return (value, count) => {
    switch (value) {
      case 5:
        return t`${plural(count, { 1: 'одна пятёрка', 2: 'две пятёрки', 3: 'три пятёрки', 4: 'четыре пятёрки', one: '# пятёрка', few: '# пятёрки', many: '# пятёрок', other: '# пятёрки' })}`;
      case 4:
        return t`${plural(count, { 1: 'одна четвёрка', 2: 'две четвёрки', 3: 'три четвёрки', 4: 'четыре четвёрки', one: '# четвёрка', few: '# четвёрки', many: '# четвёрок', other: '# четвёрки' })}`;
      case 3:
        return t`${plural(count, { 1: 'одна тройка', 2: 'две тройки', 3: 'три тройки', 4: 'четыре тройки', one: '# тройка', few: '# тройки', many: '# троек', other: '# тройки' })}`;
      default:
        return t`${plural(count, { one: `# отметка ${value}`, few: `# отметки ${value}`, many: `# отметок ${value}`, other: `# отметки ${value}` })}`;
    }
  };
}
