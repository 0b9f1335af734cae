import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { recordAcknowledgements } from '../src/diary/acknowledgement/acknowledgement.store.ts';
import { closeDueWeeks } from '../src/diary/duty/close-weeks.store.ts';
import { correctDutyIn, type LateFact } from '../src/diary/duty/correct-duty.ts';
import { refreshDuties } from '../src/diary/duty/refresh-duties.store.ts';
import type { Actor } from '../src/platform/actor.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { inTransaction, type DatabaseGroup, type Tx } from '../src/platform/transaction.ts';
import { dayOfYear } from './day-of-year.ts';
import { changeFacts } from './duty-facts.ts';
import type { Step } from './duty-step.ts';
import type { World, WorldSchool } from './world.ts';

const ZONE = 'Asia/Yekaterinburg';

/** A school of three classes, four students and four guardians, and the time in it. */
export class DutyHistory {
  now = Temporal.Instant.from('2026-09-08T04:00:00Z');
  corrected = 0;

  constructor(
    readonly source: DataSource,
    readonly school: WorldSchool,
    readonly classes: readonly string[],
    readonly students: readonly string[],
    readonly guardians: readonly string[],
  ) {}

  static async begin(source: DataSource, world: World): Promise<DutyHistory> {
    const school = await world.school({ timeZone: ZONE });
    const classes = [
      await school.schoolClass('5А', { grade: '5' }),
      await school.schoolClass('5Б', { grade: '5' }),
      await school.schoolClass('6А', { grade: '6', importedOn: '2026-09-21' }),
    ];
    for (const class_id of classes)
      await school.add('weekday_pattern', { class_id, starts_on: '2026-09-01', weekdays: [1, 2, 3, 4, 5] });
    const students: string[] = [];
    const guardians: string[] = [];
    for (const at of [0, 1, 2, 3]) {
      const student = await school.student({ classId: classes[at % 3]! });
      students.push(student);
      guardians.push(await school.guardian(at === 3 ? {} : { studentId: student }));
    }
    const history = new DutyHistory(source, school, classes, students, guardians);
    await history.refresh();
    return history;
  }

  run = <T>(work: (tx: Tx) => Promise<T>, group: DatabaseGroup = 'vedomo_staff'): Promise<T> =>
    inTransaction(this.source, { group, schoolId: this.school.schoolId }, this.now, work);
  refresh = () => this.run((tx) => refreshDuties(tx, this.school.schoolId));
  sql = (text: string, values: unknown[]) => this.school.world.rows(text, [this.school.schoolId, ...values]);

  get today(): Temporal.PlainDate {
    return this.now.toZonedDateTimeISO(ZONE).toPlainDate();
  }
  mondayOf = (weeksAgo: number) =>
    this.today.subtract({ days: this.today.dayOfWeek - 1 + 7 * weeksAgo }).toString();

  correct = (who: number, fact: LateFact) => {
    const actor: Actor = {
      accountId: crypto.randomUUID(),
      membershipId: crypto.randomUUID(),
      schoolId: this.school.schoolId,
      role: 'DEPUTY_DIRECTOR',
      personId: null,
      timeZone: ZONE,
    };
    return this.run((tx) =>
      correctDutyIn(tx, actor, { studentId: this.students[who]!, fact, reason: 'проверка' }),
    ).then(
      () => void this.corrected++,
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      },
    );
  };

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'WAIT':
        this.now = this.now.add({ hours: step.hours });
        return;
      case 'CLOSE':
        await this.run((tx) => closeDueWeeks(tx, this.school.schoolId), 'vedomo_worker');
        return;
      case 'PRESS': {
        const receivedAt =
          step.route === 'OWN_PRESS'
            ? this.now
            : step.route === 'OTHER_SYSTEM'
              ? this.now.subtract({ hours: 24 * step.daysAgo })
              : this.today.subtract({ days: step.daysAgo }).toZonedDateTime(ZONE).toInstant();
        await this.run((tx) =>
          recordAcknowledgements(tx, this.school.schoolId, [
            {
              studentId: this.students[step.who]!,
              week: this.mondayOf(step.weeksAgo),
              guardianId: this.guardians[(step.who + step.guardian) % 4]!,
              route: step.route,
              receivedAt: receivedAt.toString(),
              recordedBy: null,
              sections: 0,
              diaryRevision: null,
              note: null,
            },
          ]),
        );
        return;
      }
      case 'EXEMPT':
        return this.correct(step.who, {
          kind: 'EXEMPTION',
          startsOn: dayOfYear(step.on),
          endsOn: dayOfYear(step.on + step.days),
          orderNumber: '7',
          orderDate: '2026-09-01',
        });
      case 'LATE_PAPER':
        return this.correct(step.who, {
          kind: 'ACKNOWLEDGEMENT',
          week: this.mondayOf(step.weeksAgo),
          guardianId: this.guardians[(step.who + step.guardian) % 4]!,
          receivedOn: this.today.subtract({ days: step.daysAgo }).toString(),
          route: 'WRITTEN',
          note: null,
        });
      case 'ENROLMENT_DATE': {
        const [first] = await this.sql(
          `select class_id, starts_on, ends_on from enrolment where school_id = $1 and student_id = $2
           order by starts_on limit 1`,
          [this.students[step.who]],
        );
        // A student who left before the first day has no enrolment at all.
        if (!first) return;
        return this.correct(step.who, {
          kind: 'ENROLMENT',
          classId: first['class_id'] as string,
          enrolledOn: first['starts_on'] as string,
          startsOn: dayOfYear(step.on),
          endsOn: first['ends_on'] as string | null,
        });
      }
      case 'CORRECT_ALL':
        await this.run((tx) =>
          refreshDuties(
            tx,
            this.school.schoolId,
            { pastYears: true },
            {
              correction: { by: crypto.randomUUID(), reason: 'проверка' },
            },
          ),
        );
        return;
      default:
        await changeFacts(this, step);
        await this.refresh();
    }
  }
}
