import type { ImportPlan } from './import-plan.ts';
import type { KindPlan } from './kind-plan.ts';
import type { RosterState } from './roster-state.ts';

/** The state after a plan: what writing the plan to the database must amount to. */
export function applyPlan(state: RosterState, { kinds }: ImportPlan): RosterState {
  return {
    academicYears: applyKind(state.academicYears, kinds.academicYears),
    gradingPeriods: applyKind(state.gradingPeriods, kinds.gradingPeriods),
    classes: applyKind(state.classes, kinds.classes),
    students: applyKind(state.students, kinds.students),
    guardians: applyKind(state.guardians, kinds.guardians),
    staff: applyKind(state.staff, kinds.staff),
    enrolments: applyKind(state.enrolments, kinds.enrolments),
    classTeachers: applyKind(state.classTeachers, kinds.classTeachers),
    guardianships: applyKind(state.guardianships, kinds.guardianships),
    contacts: applyKind(state.contacts, kinds.contacts),
  };
}

function applyKind<Row>(rows: readonly Row[], plan: KindPlan<Row>): Row[] {
  const after = new Map([...plan.changed, ...plan.ended].map((change) => [change.before, change.after]));
  const withdrawn = new Set(plan.withdrawn);
  return [...rows.filter((row) => !withdrawn.has(row)).map((row) => after.get(row) ?? row), ...plan.created];
}
