import { i18n, type Messages } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { ClassWeekHeading } from './class-week-heading.tsx';
import type { ClassWeek, WeekTimes } from './week-phase.ts';

const language = 'ru';
beforeAll(async () => {
  const { messages } = (await import(`../locales/${language}/staff.po`)) as { messages: Messages };
  i18n.loadAndActivate({ locale: language, messages });
});

const heading = (
  today: string,
  state: 'PENDING' | 'MISSING' | 'ON_TIME',
  counts: Partial<WeekTimes>,
): string => {
  const page = {
    week: '2026-11-23',
    today,
    timeZone: 'Asia/Yekaterinburg',
    students: [{ state }],
  } as ClassWeek;
  const times = {
    required: 25,
    onTime: 25,
    late: 0,
    closed: false,
    pressDeadline: '2026-12-01T03:00:00Z',
    ...counts,
  } as WeekTimes;
  return renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <ClassWeekHeading page={page} times={times} />
    </I18nProvider>,
  );
};
const left = (unmet: number, today = '2026-11-25', state: 'PENDING' | 'MISSING' = 'PENDING') =>
  heading(today, state, { required: 125, onTime: 125 - unmet });

describe('the finding of the week', () => {
  it('counts families in right Russian', () => {
    expect(left(1)).toBe('До конца недели осталась 1 семья из 125');
    expect(left(2)).toBe('До конца недели осталось 2 семьи из 125');
    expect(left(5)).toBe('До конца недели осталось 5 семей из 125');
    expect(left(11)).toBe('До конца недели осталось 11 семей из 125');
    expect(left(21)).toBe('До конца недели осталась 21 семья из 125');
    expect(left(101)).toBe('До конца недели осталась 101 семья из 125');
  });

  it('says when nobody is left, and when nobody had to', () => {
    expect(heading('2026-11-25', 'ON_TIME', {})).toBe('Ознакомились все семьи: 25 из 25');
    expect(heading('2026-11-25', 'ON_TIME', { required: 0, onTime: 0 })).toBe(
      'На этой неделе ознакомление ни от кого не требуется',
    );
  });

  it('speaks of the deadline during grace, of those missing after it, and of the result at the end', () => {
    expect(left(2, '2026-11-30')).toBe('До срока, 1 декабря в 08:00, осталось 2 семьи из 125');
    expect(left(22, '2026-12-02', 'MISSING')).toBe('Не ознакомились 22 семьи из 125');
    expect(left(21, '2026-12-02', 'MISSING')).toBe('Не ознакомилась 21 семья из 125');
    expect(heading('2026-12-09', 'MISSING', { closed: true, onTime: 21 })).toBe(
      'Неделя закрыта: вовремя ознакомилась 21 семья из 25',
    );
  });
});
