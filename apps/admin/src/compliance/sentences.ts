import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, select } from '@lingui/core/macro';
import type { ComplianceGroup } from '../gql/graphql.ts';

/** The finding of a judged week: «На 12-й неделе дневник вовремя прочитали у 586 из 668 учеников — 88 %». */
export const judgedHeadline = (ordinal: number, k: number, n: number, percent: string): MessageDescriptor =>
  msg`На ${ordinal}-й неделе дневник вовремя прочитали у ${plural(k, { other: '#' })} из ${plural(n, {
    one: '# ученика',
    few: '# учеников',
    many: '# учеников',
    other: '# ученика',
  })} — ${percent}`;

/** A week in which families still have time. */
export const openHeadline = (ordinal: number, k: number, n: number): MessageDescriptor =>
  msg`Идёт ${ordinal}-я неделя: дневник пока прочитали у ${plural(k, { other: '#' })} из ${plural(n, {
    one: '# ученика',
    few: '# учеников',
    many: '# учеников',
    other: '# ученика',
  })}`;

/** How many of the classes with ten students and more are short of the target. */
export const belowTarget = (below: number, classes: number): MessageDescriptor =>
  below === 0
    ? msg`Ниже цели ни одного класса.`
    : msg`Ниже цели ${below} из ${plural(classes, {
        one: '# класса',
        few: '# классов',
        many: '# классов',
        other: '# класса',
      })}.`;

/** @param people the group of a list */
export function peopleTitle(
  people: ComplianceGroup,
  of: { readonly place: string; readonly ordinal: number; readonly judged: boolean },
  count: number,
  required: number,
): MessageDescriptor {
  const { place, ordinal, judged } = of;
  if (people === 'NO_GUARDIAN')
    return msg`${place}, ${ordinal}-я неделя: без представителя ${plural(count, {
      one: '# ученик',
      few: '# ученика',
      many: '# учеников',
      other: '# ученика',
    })}`;
  if (people === 'ALL')
    return msg`${place}, ${ordinal}-я неделя: в списке ${plural(count, {
      one: '# ученик',
      few: '# ученика',
      many: '# учеников',
      other: '# ученика',
    })}`;
  const finding = people === 'UNMET' && !judged ? 'PENDING' : people;
  return msg`${place}, ${ordinal}-я неделя: ${select(finding, {
    ON_TIME: 'дневник вовремя прочитан',
    LATE: 'дневник прочитан с опозданием',
    PENDING: 'дневник пока не прочитан',
    other: 'дневник не прочитан',
  })} у ${plural(count, { other: '#' })} из ${plural(required, {
    one: '# ученика',
    few: '# учеников',
    many: '# учеников',
    other: '# ученика',
  })}`;
}
