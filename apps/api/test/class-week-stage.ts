import { randomUUID } from 'node:crypto';
import type { Role } from '@vedomo/domain/access/role';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { findOwnership } from '../src/access/ownership.read-model.ts';
import type { Actor } from '../src/platform/actor.ts';
import { openDatabase } from '../src/platform/database.ts';
import { UseCaseRunner } from '../src/platform/use-case.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { addStudyWeek } from './world-diary.ts';
import { World, type WorldSchool } from './world.ts';

export const LAST_WEEK = '2026-11-16';
export const WEEK = '2026-11-23';

/** A wall-clock time of the school. */
export const at = (wall: string) => Temporal.Instant.from(`${wall}+05:00`);

/** The people of one class in two study weeks, the later one running. */
export interface ClassWeekPeople {
  readonly school: WorldSchool;
  readonly classId: string;
  /** Leads the class. */
  readonly teacher: Actor;
  /** Has a mother, a father and one guardian without rights. */
  readonly ivan: string;
  /** Has nobody. */
  readonly alia: string;
  readonly mother: string;
  readonly father: string;
}

/** Where the tests of a class teacher's week play: a database, a clock to be set, use cases to run. */
export class ClassWeekStage {
  readonly world: World;
  readonly runner: UseCaseRunner;
  now = at('2026-11-25T10:00');
  readonly #test: TestDatabase;
  readonly #database: DataSource;

  private constructor(test: TestDatabase, database: DataSource, world: World) {
    this.#test = test;
    this.#database = database;
    this.world = world;
    this.runner = new UseCaseRunner(database, { now: () => this.now }, findOwnership);
  }

  static async open(): Promise<ClassWeekStage> {
    const test = await createTestDatabase();
    const database = await openDatabase(test.apiUrl, []);
    return new ClassWeekStage(test, database, await World.open(test.ownerUrl));
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.#database.destroy();
    await this.#test.drop();
  }

  /** Fills a school of its own for one test; it is Wednesday of the running week. */
  async set(): Promise<ClassWeekPeople> {
    this.now = at('2026-11-25T10:00');
    const school = await this.world.school();
    const classId = await school.schoolClass('5А');
    const teacher = await this.actorOf(school, 'TEACHER', await school.staff({ leads: classId }));
    const ivan = await school.student({ classId, familyName: 'Ковалёв', givenName: 'Иван' });
    const alia = await school.student({ classId, familyName: 'Ёлкина', givenName: 'Алия' });
    const woman = { familyName: 'Ковалёва', givenName: 'Елена', middleName: 'Николаевна' };
    const mother = await school.guardian({ studentId: ivan, ...woman });
    const father = await school.guardian({ studentId: ivan, familyName: 'Ковалёв', givenName: 'Пётр' });
    await school.guardian({ studentId: ivan, familyName: 'Лишённый', rights: 'NONE' });
    const students = [ivan, { studentId: alia, reason: 'NO_GUARDIAN' as const }];
    await addStudyWeek(school, classId, LAST_WEEK, students);
    await addStudyWeek(school, classId, WEEK, students);
    return { school, classId, teacher, ivan, alia, mother, father };
  }

  async actorOf(school: WorldSchool, role: Role, personId: string | null): Promise<Actor> {
    const accountId = await this.world.account(`${role.toLowerCase()}-${randomUUID().slice(0, 8)}`);
    const membershipId = await school.member(accountId, role, { personId });
    const { schoolId } = school;
    return { accountId, membershipId, schoolId, role, personId, timeZone: 'Asia/Yekaterinburg' };
  }
}
