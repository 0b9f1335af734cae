import { useLingui } from '@lingui/react/macro';
import { copyYear } from '@vedomo/domain/calendar/copy-year';
import { Temporal } from 'temporal-polyfill';
import type { NewYearInput } from '../gql/graphql.ts';
import type { CalendarYear } from './calendar-data.ts';
import css from './calendar.module.css';
import { useCalendarWords } from './use-calendar-words.ts';
import { useSpanText } from './use-span-text.ts';

const dated = <Spanned extends { startsOn: string; endsOn: string }>(spanned: Spanned) => ({
  ...spanned,
  startsOn: Temporal.PlainDate.from(spanned.startsOn),
  endsOn: Temporal.PlainDate.from(spanned.endsOn),
});

/** What a new year takes over, on its new days: the same rule as the server's. */
export function CopiedContent({ newYear, from }: { newYear: NewYearInput; from: CalendarYear }) {
  const { t } = useLingui();
  const { periodName, gradesWord } = useCalendarWords();
  const spanText = useSpanText();
  const { periods, exceptions } = copyYear(
    {
      ...dated(from),
      periods: from.periods.map(dated),
      exceptions: from.exceptions.map((each) => ({ ...dated(each), grades: each.grades ?? null })),
    },
    dated(newYear),
  );
  const before = from.title;
  const heading = t`Будет взято из ${before}`;
  const taught = [...new Set(from.classes.map(({ grade }) => grade))];
  const rows = [
    ...periods.map((each) => ({
      name: `${periodName(each.kind, each.ordinal)} · ${gradesWord(each.grades, taught)}`,
      each,
    })),
    ...exceptions.map((each) => ({ name: each.title, each })),
  ];
  if (rows.length === 0) return null;
  return (
    <section aria-label={heading}>
      <p>{heading}</p>
      <ul className={css.touched}>
        {rows.map(({ name, each }) => {
          const days = spanText({ startsOn: `${each.startsOn}`, endsOn: `${each.endsOn}` });
          return (
            <li key={`${name} ${days}`}>
              <span>{days}</span>
              <span>{name}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
