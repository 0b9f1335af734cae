import 'reflect-metadata';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { findOwnership } from '../src/access/ownership.read-model.ts';
import { acknowledgeChildren } from '../src/diary/acknowledgement/acknowledge-children.ts';
import { openDiarySection } from '../src/diary/family/open-diary-section.use-case.ts';
import { readFamilyDiary } from '../src/diary/family/read-family-diary.use-case.ts';
import type { Membership } from '../src/platform/actor.ts';
import { openDatabase } from '../src/platform/database.ts';
import { UseCaseRunner } from '../src/platform/use-case.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { actorIn } from './world-actor.ts';
import { addStudyWeek } from './world-diary.ts';
import { World, type WorldSchool } from './world.ts';

export const LAST_WEEK = '2026-11-16';
export const THIS_WEEK = '2026-11-23';
/** A wall-clock time of the school. */
export const at = (wall: string) => Temporal.Instant.from(`${wall}+05:00`);

/** A girl in 7А with two guardians, and the steps of her family through two open weeks. */
export class FamilyDesk {
  /** The time in the world; a test sets it. */
  now = at('2026-11-24T10:00');
  readonly runner: UseCaseRunner;
  school!: WorldSchool;
  classId!: string;
  arina!: string;
  mother!: Membership;
  father!: Membership;

  private constructor(
    readonly database: TestDatabase,
    readonly source: DataSource,
    readonly world: World,
  ) {
    this.runner = new UseCaseRunner(source, { now: () => this.now }, findOwnership);
  }

  static async open(): Promise<FamilyDesk> {
    const database = await createTestDatabase();
    const source = await openDatabase(database.apiUrl, []);
    return new FamilyDesk(database, source, await World.open(database.ownerUrl));
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.source.destroy();
    await this.database.drop();
  }

  /** Begins again in a new school, on Tuesday at 10:00, two hours after the grace of last week. */
  async begin(): Promise<void> {
    this.now = at('2026-11-24T10:00');
    const school = await this.world.school();
    this.school = school;
    this.classId = await school.schoolClass('7А', { grade: '7' });
    const name = { familyName: 'Ощепкова', givenName: 'Арина', birthDate: '2013-05-01' };
    this.arina = await school.student({ classId: this.classId, ...name });
    const of = { studentId: this.arina, familyName: 'Ощепкова' };
    const marina = await school.guardian({ ...of, givenName: 'Марина', middleName: 'Сергеевна' });
    this.mother = await actorIn(school, 'GUARDIAN', marina);
    this.father = await actorIn(school, 'GUARDIAN', await school.guardian({ ...of, givenName: 'Антон' }));
    await school.add('weekday_pattern', {
      class_id: this.classId,
      starts_on: '2026-09-01',
      weekdays: [1, 2, 3, 4, 5],
    });
    await addStudyWeek(school, this.classId, LAST_WEEK, [this.arina]);
    await addStudyWeek(school, this.classId, THIS_WEEK, [this.arina]);
  }

  read = (week: string | null = null, actor = this.mother, studentId = this.arina) =>
    this.runner.run(actor, readFamilyDiary, { studentId, week });

  press = (week = THIS_WEEK, actor = this.mother, studentId = this.arina, diaryRevision = 0) =>
    acknowledgeChildren(
      { session: { ...actor, login: '', displayName: '', memberships: [actor] }, useCases: this.runner },
      [
        {
          membershipId: actor.membershipId,
          studentId,
          week,
          diaryRevision,
          scheduleOpened: true,
          finalMarksOpened: false,
        },
      ],
    );

  openSection = (section: 'SCHEDULE' | 'FINAL_MARKS', week = THIS_WEEK) =>
    this.runner.run(this.mother, openDiarySection, { studentId: this.arina, week, section });
}
