import { restoreWeekDeadlines, type WeekDeadlines } from '@vedomo/domain/calendar/deadlines';
import { classWeekCounts, type ClassWeekCounts } from '@vedomo/domain/compliance/class-week';
import { judgeAcknowledgement, type Acknowledgement } from '@vedomo/domain/diary/acknowledgement';
import type { Duty } from '@vedomo/domain/diary/duty';
import { dutyMet, type KeptAcknowledgement } from '@vedomo/domain/diary/duty-met';
import { dutyState } from '@vedomo/domain/diary/duty-state';
import { mayAcknowledge } from '@vedomo/domain/diary/entitlement';
import type { GuardianRights } from '@vedomo/domain/diary/guardian-rights';
import { Temporal } from 'temporal-polyfill';
import type {
  AcknowledgementOutcome,
  NewAcknowledgement,
} from '../src/diary/acknowledgement/acknowledgement.store.ts';

/** A duty of a model: whom it owes by their places among the guardians. */
export type ModelDuty =
  'NO_DUTY' | { readonly reason: 'EXEMPT' | 'NO_GUARDIAN' | null; readonly owing: readonly number[] | null };

export interface ModelStudent {
  readonly studentId: string;
  readonly duty: ModelDuty;
  /** ISO civil dates here and below. */
  readonly eighteenOn: string | null;
  readonly guardianships: readonly {
    readonly guardian: number;
    readonly startsOn: string;
    readonly endsOn: string | null;
    readonly rights: GuardianRights;
  }[];
}

interface ModelWorld {
  readonly zone: string;
  readonly deadlines: {
    readonly week: string;
    readonly opensAt: Temporal.Instant;
    readonly pressDeadline: Temporal.Instant;
    readonly closesAt: Temporal.Instant;
  };
  readonly guardians: readonly string[];
  readonly students: readonly ModelStudent[];
}

interface ModelAnswer {
  readonly outcome: AcknowledgementOutcome;
  readonly receivedAt: string;
  state: 'ON_TIME' | 'LATE' | null;
}

const day = Temporal.PlainDate.from;

/** What recording acknowledgements does, said with the rules of the domain alone, one class week in memory. */
export class AcknowledgementModel {
  readonly #world: ModelWorld;
  readonly #deadlines: WeekDeadlines;
  readonly #facts = new Map<string, KeptAcknowledgement[]>();

  constructor(world: ModelWorld) {
    this.#world = world;
    this.#deadlines = restoreWeekDeadlines(
      { ...world.deadlines, week: day(world.deadlines.week) },
      world.zone,
    );
  }

  /** One call with any number of rows; the states are those after all of them. */
  record(rows: readonly NewAcknowledgement[], now: Temporal.Instant): ModelAnswer[] {
    const answers = rows.map((row) => this.#recordOne(row, now));
    for (const [nth, { studentId }] of rows.entries())
      answers[nth]!.state = this.#met(studentId)?.state ?? null;
    return answers;
  }

  #recordOne(row: NewAcknowledgement, now: Temporal.Instant): ModelAnswer {
    const student = this.#world.students.find(({ studentId }) => studentId === row.studentId)!;
    const facts = this.#facts.get(row.studentId) ?? [];
    this.#facts.set(row.studentId, facts);
    const earlier = facts.find(({ acknowledgement }) => acknowledgement.guardianId === row.guardianId);
    const receivedAt = Temporal.Instant.from(row.receivedAt);
    const fact = this.#factOf(row, receivedAt);
    const answer = (outcome: AcknowledgementOutcome): ModelAnswer => ({
      outcome,
      receivedAt: (outcome === 'ALREADY' ? earlier!.receivedAt : receivedAt).toString(),
      state: null,
    });
    if (!this.#isEntitled(student, row.guardianId, receivedAt)) return answer('NOT_ENTITLED');
    if (student.duty === 'NO_DUTY') return answer('NO_DUTY');
    const judged = judgeAcknowledgement(fact, this.#deadlines);
    if ('refused' in judged && judged.refused === 'TOO_EARLY') return answer('TOO_EARLY');
    if (earlier) return answer('ALREADY');
    if ('refused' in judged || Temporal.Instant.compare(now, this.#deadlines.closesAt) >= 0)
      return answer('WEEK_CLOSED');
    facts.push({ acknowledgement: fact, receivedAt });
    return answer('RECORDED');
  }

  /** The duties by student and the counters, as the database keeps them. */
  kept() {
    const duties = this.#world.students.filter(({ duty }) => duty !== 'NO_DUTY');
    return {
      duties: Object.fromEntries(
        duties.map(({ studentId }) => {
          const met = this.#met(studentId);
          return [studentId, { state: met?.state ?? null, met: met?.metAt.epochMilliseconds ?? null }];
        }),
      ),
      counters: this.#counters(),
    };
  }

  #counters(): ClassWeekCounts {
    const { closesAt } = this.#deadlines;
    return classWeekCounts(
      this.#world.students.flatMap(({ studentId, duty }) => {
        const asked = this.#dutyOf(duty);
        const facts = this.#facts.get(studentId) ?? [];
        const given = facts.map(({ acknowledgement }) => acknowledgement);
        return asked ? [dutyState(asked, given, this.#deadlines, closesAt)] : [];
      }),
    );
  }

  #met(studentId: string) {
    const duty = this.#dutyOf(this.#world.students.find((each) => each.studentId === studentId)!.duty);
    return duty && dutyMet(duty, this.#facts.get(studentId) ?? [], this.#deadlines);
  }

  #dutyOf(duty: ModelDuty): Duty | null {
    if (duty === 'NO_DUTY') return null;
    const place = { week: this.#deadlines.week, classId: '' };
    if (duty.reason !== null)
      return { ...place, required: false, reason: duty.reason, entitledGuardians: [], owingGuardians: null };
    const owingGuardians = duty.owing?.map((guardian) => this.#world.guardians[guardian]!) ?? null;
    return { ...place, required: true, reason: null, entitledGuardians: [], owingGuardians };
  }

  #isEntitled(
    { guardianships, eighteenOn }: ModelStudent,
    guardianId: string,
    receivedAt: Temporal.Instant,
  ): boolean {
    return mayAcknowledge(
      guardianships.map(({ guardian, rights, startsOn, endsOn }) => ({
        guardianId: this.#world.guardians[guardian]!,
        rights,
        startsOn: day(startsOn),
        endsOn: endsOn === null ? null : day(endsOn),
      })),
      guardianId,
      eighteenOn === null ? null : day(eighteenOn).subtract({ years: 18 }),
      receivedAt.toZonedDateTimeISO(this.#world.zone).toPlainDate(),
    );
  }

  #factOf({ guardianId, route }: NewAcknowledgement, receivedAt: Temporal.Instant): Acknowledgement {
    const { week } = this.#deadlines;
    return route === 'WRITTEN' || route === 'MESSAGE'
      ? { guardianId, week, route, receivedOn: receivedAt.toZonedDateTimeISO(this.#world.zone).toPlainDate() }
      : { guardianId, week, route, pressedAt: receivedAt };
  }
}
