import { describe, expect, it } from 'vitest';
import type { ViewerChildFieldsFragment } from '../../gql/light/graphql.ts';
import { pressItem, waitingSiblings } from './press-items.ts';

const WEEK = '2026-11-23';
const child = (studentId: string, week: Partial<ViewerChildFieldsFragment['weeks'][number]> = {}) => ({
  membershipId: 'm',
  studentId,
  givenName: 'Кирилл',
  fullName: 'Ощепков Кирилл',
  classTitle: '5А',
  schoolTitle: 'Школа № 12',
  diaryRevision: 7,
  weeks: [{ week: WEEK, state: 'PENDING' as const, acknowledged: false, opened: [], ...week }],
});

describe('the siblings that one press may cover', () => {
  it('are those whose same week waits, late or not', () => {
    const siblings = [
      child('self'),
      child('waits'),
      child('late', { state: 'MISSING' }),
      child('acknowledged', { acknowledged: true }),
      child('met by the other parent', { state: 'ON_TIME' }),
      child('exempt', { state: 'NOT_REQUIRED' }),
      child('another week', { week: '2026-11-16' }),
    ];
    const found = waitingSiblings(siblings, 'self', WEEK).map(({ studentId }) => studentId);
    expect(found).toEqual(['waits', 'late']);
  });
});

describe('a child’s part of a press', () => {
  it('says what was opened, in this visit or before', () => {
    const opened = {
      has: (studentId: string, week: string, section: string) =>
        `${studentId} ${week} ${section}` === `a ${WEEK} SCHEDULE`,
    };
    expect(pressItem(child('a', { opened: ['FINAL_MARKS'] }), WEEK, opened)).toEqual({
      membershipId: 'm',
      studentId: 'a',
      week: WEEK,
      diaryRevision: 7,
      scheduleOpened: true,
      finalMarksOpened: true,
    });
    expect(pressItem(child('b'), WEEK, opened)).toMatchObject({
      scheduleOpened: false,
      finalMarksOpened: false,
    });
  });
});
