import 'reflect-metadata';
import type { PlanChange } from '@vedomo/domain/forecast/refuse-plan-change';
import { DEFAULT_FORECAST_TERMS, type ForecastTerms } from '@vedomo/domain/forecast/forecast-terms';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { findOwnership } from '../src/access/ownership.read-model.ts';
import { acknowledgeChildren } from '../src/diary/acknowledgement/acknowledge-children.ts';
import { readFamilyDiary } from '../src/diary/family/read-family-diary.use-case.ts';
import { changeForecastPolicy } from '../src/forecast/policy/change-forecast-policy.use-case.ts';
import { issueForecast } from '../src/forecast/issue-forecast.use-case.ts';
import { changeWorkPlan, type WorkPlanChange } from '../src/forecast/plan/change-work-plan.use-case.ts';
import { readWorkPlan } from '../src/forecast/plan/read-work-plan.use-case.ts';
import { readClassForecast } from '../src/forecast/read-class-forecast.use-case.ts';
import { readFamilyForecast } from '../src/forecast/read-family-forecast.use-case.ts';
import { readForecastCalibration } from '../src/forecast/read-forecast-calibration.use-case.ts';
import { readForecastPolicies } from '../src/forecast/policy/read-forecast-policies.use-case.ts';
import { recordExpectedMark } from '../src/forecast/record-expected-mark.use-case.ts';
import type { Membership } from '../src/platform/actor.ts';
import { openDatabase } from '../src/platform/database.ts';
import { UseCaseRunner } from '../src/platform/use-case.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { actorIn } from './world-actor.ts';
import { addStudyWeek } from './world-diary.ts';
import { addLessons, addPeriod, addSubject } from './world-journal.ts';
import { World, type WorldSchool } from './world.ts';

/** A wall-clock time of the school. */
export const at = (wall: string) => Temporal.Instant.from(`${wall}+05:00`);

export const QUARTER = { startsOn: '2026-11-02', endsOn: '2026-12-26' };
/** The usual rules on a scale of ten. */
export const TEN = {
  scale: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  finalFrom: [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5],
  yearFinalFrom: [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5],
};
/** The Monday of the week in which a desk begins. */
export const WEEK = '2026-11-23';
/** Mondays and Wednesdays; the timetable ends with the week after. */
export const LESSONS = [
  '2026-11-02',
  '2026-11-09',
  '2026-11-11',
  '2026-11-16',
  '2026-11-18',
  '2026-11-23',
  '2026-11-25',
  '2026-11-30',
  '2026-12-02',
];

/** 5А in its second quarter: mathematics with marks, three children, Ivan's mother and the class teacher. */
export class ForecastDesk {
  /** The time in the world; a test sets it. */
  now = at('2026-11-24T10:00');
  readonly runner: UseCaseRunner;
  school!: WorldSchool;
  classId!: string;
  firstQuarterId!: string;
  quarterId!: string;
  mathsId!: string;
  /** Good, middling and poor at it. */
  anna!: string;
  ivan!: string;
  pavel!: string;
  mother!: Membership;
  teacher!: Membership;
  deputy!: Membership;

  private constructor(
    readonly database: TestDatabase,
    readonly source: DataSource,
    readonly world: World,
  ) {
    this.runner = new UseCaseRunner(source, { now: () => this.now }, findOwnership);
  }

  static async open(): Promise<ForecastDesk> {
    const database = await createTestDatabase();
    const source = await openDatabase(database.apiUrl, []);
    return new ForecastDesk(database, source, await World.open(database.ownerUrl));
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.source.destroy();
    await this.database.drop();
  }

  /** Begins again in a new school on Tuesday 24 November, with marks in five lessons. */
  async begin(): Promise<void> {
    this.now = at('2026-11-24T10:00');
    const school = await this.world.school();
    this.school = school;
    this.classId = await school.schoolClass('5А');
    const { classId } = this;
    this.firstQuarterId = await addPeriod(school, 1, '2026-09-01', '2026-10-24', ['05']);
    this.quarterId = await addPeriod(school, 2, QUARTER.startsOn, QUARTER.endsOn, ['05']);
    this.mathsId = await addSubject(school, 'Математика', 1);
    await addLessons(school, classId, this.mathsId, LESSONS);
    await school.add('weekday_pattern', {
      class_id: classId,
      starts_on: '2026-09-01',
      weekdays: [1, 2, 3, 4, 5],
    });
    this.anna = await school.student({ classId, familyName: 'Агеева', givenName: 'Анна' });
    this.ivan = await school.student({ classId, familyName: 'Иванов', givenName: 'Иван' });
    this.pavel = await school.student({ classId, familyName: 'Яшин', givenName: 'Павел' });
    const mother = await school.guardian({ studentId: this.ivan, familyName: 'Иванова' });
    this.mother = await actorIn(school, 'GUARDIAN', mother);
    const name = { familyName: 'Орлова', givenName: 'Мария', middleName: 'Петровна' };
    this.teacher = await actorIn(school, 'TEACHER', await school.staff({ ...name, leads: classId }));
    this.deputy = await actorIn(school, 'DEPUTY_DIRECTOR', await school.staff());
    await addStudyWeek(school, classId, WEEK, [this.anna, this.ivan, this.pavel]);
    for (const [at, date] of LESSONS.slice(0, 5).entries()) {
      await this.mark(this.anna, date, at === 2 ? 4 : 5);
      await this.mark(this.ivan, date, at % 2 === 0 ? 4 : 3);
      await this.mark(this.pavel, date, at === 1 ? 3 : 2);
    }
  }

  mark = (
    studentId: string,
    date: string,
    value: number | string,
    given: { weight?: number; position?: number; class_id?: string; subject_id?: string } = {},
  ) =>
    this.school.add('mark', {
      student_id: studentId,
      on_date: date,
      lesson_ordinal: 1,
      class_id: this.classId,
      subject_id: this.mathsId,
      value: String(value),
      weight: 1,
      ...given,
      recorded_at: `${date}T09:00:00Z`,
    });

  /** A final mark in mathematics. */
  finalMark = (studentId: string, gradingPeriodId: string, value: number | string) =>
    this.school.add('period_mark', {
      student_id: studentId,
      subject_id: this.mathsId,
      grading_period_id: gradingPeriodId,
      value: String(value),
      recorded_at: '2026-12-26T09:00:00Z',
      diary_revision: 1,
    });

  read = (gradingPeriodId: string | null = null, actor = this.teacher, classId = this.classId) =>
    this.runner.run(actor, readClassForecast, { classId, gradingPeriodId });

  issue = (sentence: string | null = null, gradingPeriodId = this.quarterId, actor = this.teacher) =>
    this.runner.run(actor, issueForecast, { classId: this.classId, gradingPeriodId, sentence });

  expects = (studentId: string, value: number | null, actor = this.teacher, subjectId = this.mathsId) =>
    this.runner.run(actor, recordExpectedMark, {
      studentId,
      subjectId,
      gradingPeriodId: this.quarterId,
      value,
    });

  plan = (actor = this.teacher, classId = this.classId) => this.runner.run(actor, readWorkPlan, { classId });

  changePlan = (change: PlanChange, actor = this.teacher, classId = this.classId) =>
    this.changePlanAtOnce(
      change.kind === 'ADD'
        ? { kind: 'ADD', works: [change.work] }
        : change.kind === 'REMOVE'
          ? { kind: 'REMOVE', works: [change.of] }
          : change,
      actor,
      classId,
    );

  changePlanAtOnce = (change: WorkPlanChange, actor = this.teacher, classId = this.classId) =>
    this.runner.run(actor, changeWorkPlan, { classId, change });

  family = (actor = this.mother, studentId = this.ivan) =>
    this.runner.run(actor, readFamilyForecast, { studentId });

  calibration = (gradingPeriodId: string | null = null, actor = this.deputy) =>
    this.runner.run(actor, readForecastCalibration, { gradingPeriodId });

  rules = (actor = this.deputy) => this.runner.run(actor, readForecastPolicies, undefined);

  /** The id of the newest rules; null: nobody has entered any. */
  newestRules = async () => (await this.rules()).versions[0]?.forecastPolicyId ?? null;

  /** The usual rules but for what is given, after a look at those that stand. */
  changeRules = async (startsOn: string, given: Partial<ForecastTerms>, actor = this.deputy) =>
    this.enterRules(await this.newestRules(), startsOn, given, actor);

  enterRules = (
    openedWith: string | null,
    startsOn: string,
    given: Partial<ForecastTerms>,
    actor = this.deputy,
  ) =>
    this.runner.run(actor, changeForecastPolicy, {
      ...DEFAULT_FORECAST_TERMS,
      ...given,
      startsOn,
      openedWith,
    });

  /** The mother reads the diary and presses «С дневником ознакомлен». */
  async press(): Promise<void> {
    const { diaryRevision } = await this.runner.run(this.mother, readFamilyDiary, {
      studentId: this.ivan,
      week: WEEK,
    });
    const session = { ...this.mother, login: '', displayName: '', memberships: [this.mother] };
    const [result] = await acknowledgeChildren({ session, useCases: this.runner }, [
      {
        membershipId: this.mother.membershipId,
        studentId: this.ivan,
        week: WEEK,
        diaryRevision,
        scheduleOpened: true,
        finalMarksOpened: true,
      },
    ]);
    if (result?.outcome !== 'RECORDED') throw new Error(`the press was ${result?.outcome}`);
  }
}
