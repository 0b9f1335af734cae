import { describe, expect, it } from 'vitest';
import { civil, exception } from '../calendar/class-calendar.fixture.ts';
import type { RequiredAnswers } from '../calendar/duty-policy.ts';
import { dated, dutyWeeksOf, enrolment, guardianship } from './duty.fixture.ts';
import { planDuties, type StudentHistory } from './plan-duty.ts';

const CLASSES = {
  ANY: dutyWeeksOf({ '5A': {}, '5B': {} }, 'ANY'),
  EVERY: dutyWeeksOf({ '5A': {}, '5B': {} }, 'EVERY'),
};

const student = (changes: Partial<StudentHistory> = {}): StudentHistory => ({
  enrolments: [enrolment('5A', '2026-09-01')],
  guardianships: [guardianship('mother', '2020-09-01'), guardianship('father', '2020-09-01')],
  birthDate: civil('2015-05-05'),
  exemptions: [],
  ...changes,
});

/** A line for a week's duty: its class and who owes it ("mother|father" any, "mother&father" each), or the reason. */
const planned = (changes: Partial<StudentHistory>, week: string, answers: RequiredAnswers = 'ANY') => {
  const duty = planDuties(student(changes), CLASSES[answers]).find((each) => each.week.toString() === week);
  if (duty === undefined) return null;
  if (!duty.required) return `${duty.classId} ${duty.reason}`;
  return `${duty.classId} ${duty.owingGuardians?.join('&') ?? duty.entitledGuardians.join('|')}`;
};

describe('planDuties', () => {
  it('plans one duty for each study week, in order, and none for a vacation', () => {
    const duties = planDuties(student(), CLASSES.ANY);
    expect(duties).toHaveLength(36);
    expect(duties.slice(7, 9).map(({ week }) => week.toString())).toEqual(['2026-10-19', '2026-11-02']);
    expect(duties.every(({ required }) => required)).toBe(true);
  });

  it('asks any one of the entitled, or each', () => {
    expect(planned({}, '2026-11-16')).toBe('5A mother|father');
    expect(planned({}, '2026-11-16', 'EVERY')).toBe('5A mother&father');
  });

  it('plans a one-day week', () => {
    const exceptions = [exception('VACATION', '2026-11-17', '2026-11-22')];
    const [duty] = planDuties(
      student({ enrolments: [enrolment('5A', '2026-11-16', '2026-11-16')] }),
      dutyWeeksOf({ '5A': { exceptions } }),
    );
    expect(duty?.week.toString()).toBe('2026-11-16');
    expect(duty?.required).toBe(true);
  });

  it('knows no duty in a class that was not prepared', () => {
    expect(planDuties(student({ enrolments: [enrolment('4A', '2025-09-01')] }), CLASSES.ANY)).toEqual([]);
  });

  it('is BEFORE_START before the first duty week of the class', () => {
    const duties = planDuties(student(), dutyWeeksOf({ '5A': {} }, 'ANY', '2026-09-14'));
    expect(duties.slice(0, 3).map(({ reason }) => reason)).toEqual(['BEFORE_START', 'BEFORE_START', null]);
  });
});

describe('enrolment', () => {
  const transfer = {
    enrolments: [enrolment('5A', '2026-09-01', '2026-11-17'), enrolment('5B', '2026-11-18')],
  };

  it('counts a transfer once, for the class of the week’s last school day', () => {
    expect(planned(transfer, '2026-11-09')).toBe('5A mother|father');
    expect(planned(transfer, '2026-11-16')).toBe('5B mother|father');
    expect(planDuties(student(transfer), CLASSES.ANY)).toHaveLength(36);
  });

  it('is LEFT in the week of leaving, and no row afterwards', () => {
    const left = { enrolments: [enrolment('5A', '2026-09-01', '2026-11-18')] };
    expect(planned(left, '2026-11-09')).toBe('5A mother|father');
    expect(planned(left, '2026-11-16')).toBe('5A LEFT');
    expect(planned(left, '2026-11-23')).toBeNull();
  });
});

describe('guardians', () => {
  const since = (startsOn: string) => ({
    guardianships: [guardianship('mother', '2020-09-01'), guardianship('aunt', startsOn)],
  });

  it('asks one added midweek at once, and makes her owe from the next week', () => {
    expect(planned(since('2026-11-18'), '2026-11-16')).toBe('5A mother|aunt');
    expect(planned(since('2026-11-18'), '2026-11-16', 'EVERY')).toBe('5A mother');
    expect(planned(since('2026-11-18'), '2026-11-23', 'EVERY')).toBe('5A mother&aunt');
  });

  it.each([
    ['2026-11-15', '5A mother&aunt'],
    ['2026-11-16', '5A mother'],
  ])('takes one added on %s for owing: %s', (startsOn, expected) => {
    expect(planned(since(startsOn), '2026-11-16', 'EVERY')).toBe(expected);
  });

  it('under EVERY is content with any one when all were added midweek', () => {
    const guardianships = [guardianship('mother', '2026-11-17'), guardianship('aunt', '2026-11-18')];
    expect(planned({ guardianships }, '2026-11-16', 'EVERY')).toBe('5A mother|aunt');
    expect(planned({ guardianships }, '2026-11-09', 'EVERY')).toBe('5A NO_GUARDIAN');
  });

  it('keeps owing through a change of rights on a Wednesday', () => {
    const guardianships = [
      guardianship('home', '2020-09-01', '2026-11-17'),
      guardianship('home', '2026-11-18', null, 'ORGANISATION'),
    ];
    expect(planned({ guardianships }, '2026-11-16', 'EVERY')).toBe('5A home');
  });

  it.each([
    ['the Monday of the week', '2026-11-16', '5A mother'],
    ['its Sunday', '2026-11-22', '5A mother'],
    ['the Tuesday of grace', '2026-11-24', '5A mother'],
    ['the Wednesday after it', '2026-11-25', '5A mother&father'],
  ])('asks nothing of one who loses the rights by a court act on %s', (_, startsOn, expected) => {
    const guardianships = [
      guardianship('mother', '2020-09-01'),
      guardianship('father', '2020-09-01'),
      guardianship('father', startsOn, null, 'NONE'),
    ];
    expect(planned({ guardianships }, '2026-11-16', 'EVERY')).toBe(expected);
  });

  it.each([
    ['2026-11-19', '5A NO_GUARDIAN'],
    ['2026-11-21', '5A NO_GUARDIAN'],
    ['2026-11-22', '5A mother'],
  ])('of one guardianship that ends on %s leaves %s', (endsOn, expected) => {
    expect(planned({ guardianships: [guardianship('mother', '2020-09-01', endsOn)] }, '2026-11-16')).toBe(
      expected,
    );
  });

  it('are none for a student who has only one without rights', () => {
    const guardianships = [guardianship('father', '2020-09-01', null, 'NONE')];
    expect(planned({ guardianships }, '2026-11-16')).toBe('5A NO_GUARDIAN');
    expect(planned({ guardianships: [] }, '2026-11-16')).toBe('5A NO_GUARDIAN');
  });

  it('who comes after the last school day owes nothing for the week', () => {
    expect(planned({ guardianships: [guardianship('mother', '2026-11-20')] }, '2026-11-16')).toBe(
      '5A mother',
    );
    expect(planned({ guardianships: [guardianship('mother', '2026-11-21')] }, '2026-11-16')).toBe(
      '5A NO_GUARDIAN',
    );
  });
});

describe('reasons', () => {
  it.each([
    ['2008-11-23', '5A mother|father'],
    ['2008-11-22', '5A ADULT'],
    ['2008-11-16', '5A ADULT'],
    ['2008-11-15', '5A ADULT'],
  ])('of one born %s the week of 16 November 2026 is %s', (birthDate, expected) => {
    expect(planned({ birthDate: civil(birthDate) }, '2026-11-16')).toBe(expected);
  });

  it('never call one an adult whose birthday is unknown', () => {
    expect(planned({ birthDate: null }, '2027-05-24')).toBe('5A mother|father');
  });

  it.each([
    ['2026-11-20', '2026-11-20', '5A EXEMPT'],
    ['2026-11-01', '2026-11-19', '5A mother|father'],
    ['2026-11-21', '2026-12-31', '5A mother|father'],
  ])('of an exemption from %s to %s: %s', (startsOn, endsOn, expected) => {
    expect(planned({ exemptions: [dated(startsOn, endsOn)] }, '2026-11-16')).toBe(expected);
  });

  it('have an order: a class teacher has no task for one who left, is adult or exempt', () => {
    const alone = { guardianships: [] };
    const adult = { ...alone, birthDate: civil('2008-01-01') };
    const exempt = { exemptions: [dated('2026-09-01')] };
    const left = { enrolments: [enrolment('5A', '2026-09-01', '2026-11-18')] };
    expect(planned({ ...alone, ...exempt }, '2026-11-16')).toBe('5A EXEMPT');
    expect(planned({ ...adult, ...exempt }, '2026-11-16')).toBe('5A ADULT');
    expect(planned({ ...adult, ...exempt, ...left }, '2026-11-16')).toBe('5A LEFT');
    const [first] = planDuties(
      student({ ...adult, ...left }),
      dutyWeeksOf({ '5A': {} }, 'ANY', '2027-01-11'),
    );
    expect(first?.reason).toBe('BEFORE_START');
  });
});
