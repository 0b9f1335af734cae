import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/class-calendar.fixture.ts';
import { refuseEnrolmentDates, refuseExemption } from './correction.ts';
import { dated, enrolment } from './duty.fixture.ts';

const TODAY = civil('2026-11-20');
const exemption = (startsOn: string, endsOn: string, orderNumber = '12-к', orderDate = '2026-11-18') => ({
  startsOn: civil(startsOn),
  endsOn: civil(endsOn),
  orderNumber,
  orderDate: civil(orderDate),
});

describe('an exemption', () => {
  it('may reach back and ahead', () => {
    expect(refuseExemption(exemption('2026-11-02', '2026-12-27'), [], TODAY)).toBeNull();
  });

  it.each([
    [exemption('2026-11-02', '2026-11-01'), 'ENDS_BEFORE_START', 'endsOn'],
    [exemption('2026-11-02', '2026-11-09', '  '), 'NO_ORDER_NUMBER', 'orderNumber'],
    [exemption('2026-11-02', '2026-11-09', '12-к', '2026-11-21'), 'ORDER_IN_FUTURE', 'orderDate'],
    [exemption('2026-10-01', '2026-11-01'), 'EXEMPTIONS_OVERLAP', 'startsOn'],
  ])('is refused: %o', (given, refused, field) => {
    const others = [dated('2026-10-20', '2026-11-01')];
    expect(refuseExemption(given, others, TODAY)).toEqual({ refused, field });
  });

  it('may begin the day after another ends', () => {
    const others = [dated('2026-10-20', '2026-11-01')];
    expect(refuseExemption(exemption('2026-11-02', '2026-11-09'), others, TODAY)).toBeNull();
  });
});

describe('corrected dates of an enrolment', () => {
  it('may not share a day with another class', () => {
    const others = [enrolment('5Б', '2026-10-12')];
    expect(refuseEnrolmentDates(dated('2026-09-01', '2026-10-11'), others)).toBeNull();
    expect(refuseEnrolmentDates(dated('2026-09-01', '2026-10-12'), others)).toEqual({
      refused: 'ENROLMENTS_OVERLAP',
      field: 'startsOn',
    });
    expect(refuseEnrolmentDates(dated('2026-09-01'), others)?.refused).toBe('ENROLMENTS_OVERLAP');
  });

  it('may not end before they begin', () => {
    expect(refuseEnrolmentDates(dated('2026-09-02', '2026-09-01'), [])?.field).toBe('endsOn');
  });
});
