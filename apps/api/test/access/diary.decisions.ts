import { type Decision, table } from './decision.ts';
import { dutyCorrections } from './duty-corrections.ts';
import { LAST_WEEK, NOW, THIS_WEEK } from './school-objects.ts';

const TODAY = '2026-11-24';

/** The family's diary, the class teacher's week, corrections, acknowledgements given elsewhere. */
export const DIARY_DECISIONS: readonly Decision[] = [
  //                                                 A D P C T t G g S M m 1 2 w n
  table('familyDiary', /*                */ 'STUDENT', '- s s - c - o - o c o o o - -', (of) => ({
    studentId: of.studentId,
  })),
  table('openDiarySection', /*           */ 'STUDENT', '- - - - - - o - - - o o o - -', (of) => ({
    studentId: of.studentId,
    week: THIS_WEEK,
    section: 'SCHEDULE',
  })),
  table('acknowledgeDiary', /*           */ 'STUDENT', '- - - - - - o - - - o o o - -', (of, as) => ({
    input: {
      items: [
        {
          membershipId: as.membershipId ?? of.membershipId,
          studentId: of.studentId,
          week: THIS_WEEK,
          diaryRevision: 1,
          scheduleOpened: true,
          finalMarksOpened: false,
        },
      ],
    },
  })),

  table('classWeek', /*     of no class  */ 'SCHOOL', ' s s s - s s - - - s - - - - -', () => ({})),
  table('classWeek', /*                  */ 'CLASS', '  s s s - o - - - - o - - - - -', (of) => ({
    classId: of.classId,
  })),
  table('studentWeeks', /*               */ 'STUDENT', 's s s - c - - - - c - - - - -', (of) => ({
    classId: of.classId,
    studentId: of.studentId,
  })),
  table('recordAcknowledgements', /*     */ 'STUDENT', '- - s - c - - - - c - - - - -', (of) => ({
    input: {
      classId: of.classId,
      week: THIS_WEEK,
      items: [
        {
          studentId: of.studentId,
          guardianId: of.guardianId,
          receivedOn: TODAY,
          route: 'WRITTEN',
          note: null,
        },
      ],
    },
  })),
  table('undoAcknowledgement', /*        */ 'STUDENT', '- - s - c - - - - c - - - - -', (of) => ({
    input: { classId: of.classId, studentId: of.studentId, guardianId: of.guardianId, week: LAST_WEEK },
  })),

  table('correctableStudent', /*         */ 'STUDENT', '- s s - - - - - - - - - - - -', (of) => ({
    studentId: of.studentId,
  })),
  ...dutyCorrections.flatMap((fact) => [
    table('previewDutyCorrection', /*    */ 'STUDENT', '- s s - - - - - - - - - - - -', (of) => ({
      input: { studentId: of.studentId, reason: 'выяснилось', ...fact(of) },
    })),
    table('correctDuty', /*              */ 'STUDENT', '- s s - - - - - - - - - - - -', (of) => ({
      input: { studentId: of.studentId, reason: 'выяснилось', ...fact(of) },
    })),
  ]),
  table('POST acknowledgement-export', /**/ 'SCHOOL', ' s - s - - - - - - - - - - - -', () => ({})),
  table('acknowledgementImport', /*      */ 'OBJECT', ' s - s - - - - - - - - - - - -', (of) => ({
    input: { importId: of.acknowledgementImportId, asOf: NOW },
  })),
  table('applyAcknowledgementImport', /* */ 'OBJECT', ' s - s - - - - - - - - - - - -', (of) => ({
    input: { importId: of.acknowledgementImportId, asOf: NOW },
  })),
];
