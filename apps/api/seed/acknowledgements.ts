import { adultFrom } from '@vedomo/domain/diary/adulthood';
import type { AcknowledgementRoute } from '@vedomo/domain/diary/acknowledgement';
import { Temporal } from 'temporal-polyfill';
import { lateMoment, momentIn, momentInTime, receiptMoment, type Moment } from './answer-moments.ts';
import { chancesOf, outcomeOf, type Outcome, type WeekChances } from './diligence.ts';
import { addDays, HOUR, MINUTE, type IsoDate, type Milliseconds, type SchoolClockwork } from './demo-time.ts';
import type { ClassWeek, DemoDuty } from './duties.ts';
import type { GuardianAccess } from './guardian-access.ts';
import type { Random } from './random.ts';
import { DEMO_CHILD, DEMO_SIBLING } from './special-seats.ts';
import type { DemoGuardianship, DemoStudent } from './students.ts';

export interface DemoAcknowledgement {
  readonly guardianId: string;
  readonly route: AcknowledgementRoute;
  readonly receivedOn: IsoDate;
  readonly receivedAt: Milliseconds;
  readonly recordedAt: Milliseconds;
  readonly note: string | null;
}

export interface AnswerContext {
  readonly clock: SchoolClockwork;
  readonly now: Milliseconds;
  readonly access: ReadonlyMap<string, GuardianAccess>;
  readonly random: Random;
}

const NOTES = [
  'принесла бабушка',
  'отрывной листок',
  'записка от мамы',
  'записка от папы',
  'расписался в бумажном дневнике',
];
const OTHER_SYSTEM_WEEKS = 5;
const DEMO_OUTCOMES: Readonly<Record<number, Outcome>> = { 3: 'LATE', 6: 'MISSING' };

const covers = ({ startsOn, endsOn }: DemoGuardianship, date: IsoDate): boolean =>
  startsOn <= date && (endsOn === null || endsOn >= date);

/** Returns what families did about each duty until now. Brothers and sisters are acknowledged in one go. */
export function answering(
  context: AnswerContext,
  classWeeks: ReadonlyMap<string, readonly ClassWeek[]>,
): (duty: DemoDuty) => DemoAcknowledgement[] {
  const chances = chancesOf(classWeeks, context.now, context.random.split('chances'));
  return ({ student, duty, classWeek }) => {
    const chance = chances.get(classWeek);
    if (!duty.required || chance === undefined) return [];
    const given = answersOf(context, student, classWeek, chance);
    const until = adultFrom(Temporal.PlainDate.from(student.birthDate)).toString();
    return given.filter(
      ({ receivedAt, recordedAt, receivedOn }) =>
        receivedAt < context.now &&
        recordedAt < context.now &&
        receivedOn < until &&
        receivedAt < classWeek.closesAt,
    );
  };
}

function answersOf(
  { clock, now, access, random }: AnswerContext,
  student: DemoStudent,
  classWeek: ClassWeek,
  chance: WeekChances,
): DemoAcknowledgement[] {
  const family = random.split(student.guardianships[0]!.guardian.id);
  const own = family.split(classWeek.week);
  const entitled = student.guardianships.filter(({ rights }) => rights !== 'NONE');
  const online = entitled.filter(({ guardian }) => access.get(guardian.id) === 'SIGNED_IN');
  const demo = student.seat === DEMO_CHILD || student.seat === DEMO_SIBLING;
  if (demo) return demoAnswers(classWeek, online, clock, now, own);
  const outcome = outcomeOf(chance, family.chance(0.7), own);
  if (outcome === 'MISSING') return [];
  if (online.length === 0 || family.chance(0.015))
    return paperAnswer(entitled, classWeek, outcome, clock, own);
  const moment = outcome === 'LATE' ? lateMoment(classWeek, clock, own) : momentInTime(classWeek, clock, own);
  const first = own.chance(0.85) ? online[0]! : own.pick(online);
  const second = online.find((one) => one !== first);
  const answers = [press(first, classWeek, moment, clock, own)];
  if (second && own.chance(0.08))
    answers.push(press(second, classWeek, momentInTime(classWeek, clock, own), clock, own));
  return answers.filter(({ guardianId, receivedOn }) =>
    covers(
      entitled.find(({ guardian }) => guardian.id === guardianId)!,
      receivedOn,
    ),
  );
}

/** The demo's guardian has read everything but this week, one week late and one week not at all. */
function demoAnswers(
  classWeek: ClassWeek,
  [mother]: readonly DemoGuardianship[],
  clock: SchoolClockwork,
  now: Milliseconds,
  own: Random,
): DemoAcknowledgement[] {
  const outcome = DEMO_OUTCOMES[classWeek.nth] ?? 'ON_TIME';
  if (outcome === 'MISSING' || now < classWeek.sundayEnds) return [];
  const moment =
    outcome === 'LATE'
      ? lateMoment(classWeek, clock, own)
      : momentIn(classWeek.week, [5, 19, 21], clock, own);
  return [{ ...press(mother!, classWeek, moment, clock, own), route: 'OWN_PRESS', recordedAt: moment.at }];
}

function press(
  { guardian }: DemoGuardianship,
  { week, nth }: ClassWeek,
  { date, at }: Moment,
  clock: SchoolClockwork,
  own: Random,
): DemoAcknowledgement {
  // In the first weeks some families still press in the regional diary, whose export is imported on Mondays.
  const importedAt = clock.at(addDays(week, 7), 10.5);
  const elsewhere = nth <= OTHER_SYSTEM_WEEKS && own.chance(0.04) && at < importedAt;
  return {
    guardianId: guardian.id,
    route: elsewhere ? 'OTHER_SYSTEM' : 'OWN_PRESS',
    receivedOn: date,
    receivedAt: at,
    recordedAt: elsewhere ? importedAt : at,
    note: null,
  };
}

function paperAnswer(
  entitled: readonly DemoGuardianship[],
  classWeek: ClassWeek,
  outcome: Outcome,
  clock: SchoolClockwork,
  own: Random,
): DemoAcknowledgement[] {
  const { date, at } = receiptMoment(classWeek, clock, own);
  const giver = entitled.find((one) => covers(one, date));
  if (giver === undefined || outcome !== 'ON_TIME') return [];
  const message = own.chance(0.2);
  return [
    {
      guardianId: giver.guardian.id,
      route: message ? 'MESSAGE' : 'WRITTEN',
      receivedOn: date,
      receivedAt: at,
      recordedAt: at + 2 * HOUR + own.int(0, 90) * MINUTE,
      note: message ? 'сообщение в Сферуме' : own.pick(NOTES),
    },
  ];
}
