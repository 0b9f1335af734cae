import { type Decision, table } from './decision.ts';
import { POLICY_ID } from './forecast-rows.ts';
import type { Objects } from './personas.ts';

const workOf = ({ subjectId }: Objects) => ({
  subjectId,
  onDate: '2026-12-10',
  weight: 2.5,
  title: 'Контрольная работа',
});

/** Forecasts: the class's page, issuing, what the teacher expects, the plan of control works, the family's page, how right they were. */
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
  table('recordExpectedMark', /*         */ 'STUDENT', '- - - - c - - - - c - - - - -', (of) => ({
    input: {
      studentId: of.studentId,
      subjectId: of.subjectId,
      gradingPeriodId: of.runningPeriodId,
      value: 4,
    },
  })),
  table('workPlan', /*                   */ 'CLASS', '  - s s - o - - - - o - - - - -', (of) => ({
    classId: of.classId,
  })),
  table('planWorks', /*                  */ 'CLASS', '  - - s - o - - - - o - - - - -', (of) => ({
    classId: of.classId,
    works: [workOf(of)],
  })),
  table('changePlannedWork', /*          */ 'CLASS', '  - - s - o - - - - o - - - - -', (of) => ({
    classId: of.classId,
    of: { subjectId: of.subjectId, onDate: '2026-12-09' },
    work: workOf(of),
  })),
  table('removePlannedWorks', /*         */ 'CLASS', '  - - s - o - - - - o - - - - -', (of) => ({
    classId: of.classId,
    works: [{ subjectId: of.subjectId, onDate: '2026-12-10' }],
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
      openedWith: POLICY_ID,
      startsOn: '2026-11-02',
      timesPerPeriod: 2,
      daysBeforeEnd: 10,
      fewestMarks: 3,
      scale: [2, 3, 4, 5],
      finalFrom: [2.5, 3.5, 4.6],
      yearFinalFrom: [2.5, 3.5, 4.5],
    },
  })),
];
