import { type Decision, table } from './decision.ts';

/** Forecasts: the class's page, issuing, what the teacher expects, the family's page, how right they were. */
export const FORECAST_DECISIONS: readonly Decision[] = [
  //                                                 A D P C T t G g S M m 1 2 w n
  table('classForecast', /*  at present  */ 'CLASS', '  - s s - o - - - - o - - - - -', (of) => ({
    classId: of.classId,
  })),
  table('classForecast', /*              */ 'CLASS', '  - s s - o - - - - o - - - - -', (of) => ({
    classId: of.classId,
    gradingPeriodId: of.gradingPeriodId,
  })),
  table('issueForecast', /*              */ 'CLASS', '  - - s - o - - - - o - - - - -', (of) => ({
    input: { classId: of.classId, gradingPeriodId: of.runningPeriodId, sentence: 'Стараемся' },
  })),
  table('recordExpectedMark', /*         */ 'STUDENT', '- - s - c - - - - c - - - - -', (of) => ({
    input: {
      studentId: of.studentId,
      subjectId: of.subjectId,
      gradingPeriodId: of.runningPeriodId,
      value: 4,
    },
  })),
  table('familyForecast', /*             */ 'STUDENT', '- s s - c - o - o c o o o - -', (of) => ({
    studentId: of.studentId,
  })),
  table('forecastCalibration', /* all    */ 'SCHOOL', ' s s s - - - - - - - - - - - -', () => ({})),
  table('forecastCalibration', /*        */ 'OBJECT', ' s s s - - - - - - - - - - - -', (of) => ({
    gradingPeriodId: of.gradingPeriodId,
  })),
  table('forecastPolicies', /*           */ 'SCHOOL', ' s s s - - - - - - - - - - - -', () => ({})),
  table('changeForecastPolicy', /*       */ 'SCHOOL', ' s - s - - - - - - - - - - - -', () => ({
    input: {
      startsOn: '2026-11-02',
      timesPerPeriod: 2,
      daysBeforeEnd: 10,
      fewestMarks: 3,
      scale: [2, 3, 4, 5],
      finalFrom: [2.5, 3.5, 4.6],
    },
  })),
];
