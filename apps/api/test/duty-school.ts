import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import {
  type NewAcknowledgement,
  recordAcknowledgements,
} from '../src/diary/acknowledgement/acknowledgement.store.ts';
import { refreshDuties } from '../src/diary/duty/refresh-duties.store.ts';
import { inTransaction, type DatabaseGroup, type Tx } from '../src/platform/transaction.ts';
import type { World, WorldSchool } from './world.ts';

interface PressOf {
  readonly studentId: string;
  readonly guardianId: string;
}

/** A press of now. */
export const pressOf = (tx: Pick<Tx, 'now'>, press: PressOf, week: string): NewAcknowledgement => ({
  ...press,
  week,
  route: 'OWN_PRESS',
  receivedAt: tx.now.toString(),
  recordedBy: null,
  sections: 3,
  diaryRevision: 1,
  note: null,
});

/** A school with one class, and what tests of duties do in it at a wall-clock time of the school. */
export class DutySchool {
  classId = '';

  constructor(
    readonly source: DataSource,
    readonly school: WorldSchool,
  ) {}

  static async begin(source: DataSource, world: World): Promise<DutySchool> {
    const duties = new DutySchool(source, await world.school());
    duties.classId = await duties.studyingClass('5А');
    return duties;
  }

  /** Five days a week from September, no vacation. */
  async studyingClass(title: string): Promise<string> {
    const id = await this.school.schoolClass(title, { grade: '5' });
    await this.school.add('weekday_pattern', {
      class_id: id,
      starts_on: '2026-09-01',
      weekdays: [1, 2, 3, 4, 5],
    });
    return id;
  }
  at = <T>(time: string, work: (tx: Tx) => Promise<T>, group: DatabaseGroup = 'vedomo_staff') =>
    inTransaction(
      this.source,
      { group, schoolId: this.school.schoolId },
      Temporal.Instant.from(`${time}+05:00`),
      work,
    );
  refreshAt = (time: string) => this.at(time, (tx) => refreshDuties(tx, this.school.schoolId));
  vacation = (startsOn: string, endsOn: string) =>
    this.school.year().then((academic_year_id) =>
      this.school.add('calendar_exception', {
        academic_year_id,
        calendar_exception_id: crypto.randomUUID(),
        kind: 'VACATION',
        title: 'Карантин',
        starts_on: startsOn,
        ends_on: endsOn,
      }),
    );
  press = (studentId: string, guardianId: string, week: string, time: string) =>
    this.pressAll([{ studentId, guardianId }], week, time);
  /** As presses that come together are recorded. */
  pressAll = (presses: readonly PressOf[], week: string, time: string) =>
    this.at(time, (tx) =>
      recordAcknowledgements(
        tx,
        this.school.schoolId,
        presses.map((press) => pressOf(tx, press, week)),
      ),
    );
  weekOf = async (week: string, ofClass = this.classId) =>
    (
      await this.school.world.rows(
        `select required, on_time, late, no_guardian, closed_at is not null as closed
         from class_week where school_id = $1 and class_id = $2 and week = $3`,
        [this.school.schoolId, ofClass, week],
      )
    )[0];
  dutyOf = async (studentId: string, week: string) =>
    (
      await this.school.world.rows(
        'select class_id, reason, state from weekly_duty where school_id = $1 and student_id = $2 and week = $3',
        [this.school.schoolId, studentId, week],
      )
    )[0];
}
