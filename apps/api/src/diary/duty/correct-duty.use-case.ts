import { notFound } from '../../platform/refusal.ts';
import { trial } from '../../platform/trial.ts';
import { useCase } from '../../platform/use-case.ts';
import { correctDutyIn, type DutyCorrectionInput } from './correct-duty.ts';
import { readCorrectableStudent, type CorrectableStudent } from './correctable-student.read-model.ts';
import { correctedWeeks, type CorrectedWeek } from './corrected-week.ts';

/** Puts a dated fact right that closed weeks were counted without. */
export const correctDuty = useCase<DutyCorrectionInput, CorrectedWeek[]>({
  action: 'duty.correct',
  target: () => ({}),
  run: async (tx, actor, input) => correctedWeeks(await correctDutyIn(tx, actor, input), tx.now),
});

/** What `correctDuty` would do; nothing is kept. */
export const previewDutyCorrection = useCase<DutyCorrectionInput, CorrectedWeek[]>({
  action: 'duty.correct',
  target: () => ({}),
  run: (tx, actor, input) =>
    trial(tx, async () => correctedWeeks(await correctDutyIn(tx, actor, input), tx.now)),
});

/** What there is to put right about a student. */
export const correctableStudent = useCase<{ readonly studentId: string }, CorrectableStudent>({
  action: 'duty.correct',
  target: () => ({}),
  async run(tx, actor, { studentId }) {
    const student = await readCorrectableStudent(tx, actor.schoolId, studentId);
    if (!student) throw notFound();
    return student;
  },
});
