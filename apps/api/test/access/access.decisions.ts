import { type Decision, table } from './decision.ts';

const TODAY = '2026-11-24';
const NAME = { familyName: 'Новикова', givenName: 'Ольга' };
/** Too short: whoever may join is told so. */
const PASSWORD = 'x';

/** Signing in, joining, inviting. */
export const ACCESS_DECISIONS: readonly Decision[] = [
  //                                                 A D P C T t G g S M m 1 2 w n
  table('installation', /*               */ 'NOTHING', 's s s s s s s s s s s s s s s', () => ({})),
  table('viewer', /*                     */ 'NOTHING', 's s s s s s s s s s s s s s s', () => ({})),
  table('viewerChildren', /*             */ 'NOTHING', 's s s s s s s s s s s s s s -', () => ({})),
  table('createSchool', /*               */ 'NOTHING', 's s s s s s s s s s s s s s s', () => ({
    input: {
      ...NAME,
      title: 'Школа',
      code: 's',
      timeZone: 'Europe/Moscow',
      login: 'new',
      password: PASSWORD,
    },
  })),

  table('invitation', /*                 */ 'CODE', '   s s s s s s s s s s s s s s s', (of) => ({
    schoolCode: of.schoolCode,
    code: of.invitationCode,
  })),
  table('joinWithInvitation', /*         */ 'CODE', '   s s s s s s s s s s s s s s s', (of) => ({
    input: { schoolCode: of.schoolCode, code: of.invitationCode, account: 'NEW', password: PASSWORD },
  })),

  table('invitationClasses', /*          */ 'SCHOOL', ' s - s - s s - - - s - - - - -', () => ({})),
  table('classInvitations', /*           */ 'CLASS', '  s - s - o - - - - o - - - - -', (of) => ({
    classId: of.classId,
  })),
  table('POST family-invitations.pdf', /**/ 'CLASS', '  s - s - o - - - - o - - - - -', (of) => ({
    classId: of.classId,
    seats: [{ studentId: of.studentId, guardianId: of.guardianId }],
  })),
  table('staffInvitations', /*           */ 'SCHOOL', ' s - - - - - - - - - - - - - -', () => ({})),
  table('addStaffMember', /*             */ 'SCHOOL', ' s - - - - - - - - - - - - - -', () => ({
    input: NAME,
  })),
  table('POST staff-invitations.pdf', /* */ 'OBJECT', ' s - - - - - - - - - - - - - -', (of) => ({
    items: [{ staffId: of.staffId, role: 'TEACHER' }],
  })),
  table('endMembership', /*              */ 'OBJECT', ' s - - - - - - - - - - - - - -', (of) => ({
    input: { membershipId: of.membershipId, lastDay: TODAY },
  })),
];
