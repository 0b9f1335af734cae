import { decide } from '@vedomo/domain/access/decide';
import { weekAt, weekOf } from '@vedomo/domain/calendar/study-week';
import { weekToWorkOn } from '@vedomo/domain/diary/week-to-work-on';
import { shortName } from '@vedomo/domain/roster/person-name';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../platform/actor.ts';
import { civilDate } from '../../platform/civil-date.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { useCase } from '../../platform/use-case.ts';
import { type ClassWeekHead, readClassWeekHead } from './class-week-head.read-model.ts';
import { readClassWeekRows } from './class-week-rows.read-model.ts';
import type { ClassWeekType } from './class-week.types.ts';
import { deadlinesOf, studentView, timesView } from './class-week.view.ts';
import { readWeekGap } from './week-gap.read-model.ts';
import type { WeekGapType } from './week-gap.types.ts';

const STRIP_WEEKS = 6;

export interface ReadClassWeekInput {
  readonly classId: string;
  /** A day of the week; null: the week there is work in. */
  readonly week: string | null;
}

/** What the class teacher and the administration see of a class in a week (clause 4a): two statements. */
export const readClassWeek = useCase<ReadClassWeekInput, ClassWeekType>({
  action: 'classWeek.read',
  target: ({ classId }) => ({ classId }),
  async run(tx, actor, { classId, week: asked }) {
    const today = civilDate(tx.now, actor.timeZone).toString();
    const head = await readClassWeekHead(tx, actor.schoolId, classId, {
      staffId: actor.role === 'TEACHER' ? actor.personId : null,
      today,
      seesAllClasses: decide(actor.role, 'classWeek.read', false),
    });
    if (!head) throw notFound();
    const current = weekAt(tx.now, actor.timeZone);
    const week = asked === null ? openOn(head, current, tx.now) : weekOf(Temporal.PlainDate.from(asked));
    if (Temporal.PlainDate.compare(week, current) > 0) throw new Refusal('INVALID', 'WEEK_NOT_BEGUN', 'week');
    const monday = week.toString();
    const own = { classId, ...around(head, monday, current.toString()), ...rights(actor, head.own) };
    const at = head.weeks.findIndex((each) => each.week === monday);
    const found = head.weeks[at];
    const common = {
      ...own,
      title: head.title,
      timeZone: actor.timeZone,
      today,
      teachers: head.teachers.map(shortName),
      classes: [...head.classes],
      week: monday,
    };
    if (!found) return { ...common, times: null, gap: await gapOf(tx, actor, head, monday), students: [] };

    const strip = head.weeks.slice(Math.max(0, at + 1 - STRIP_WEEKS), at + 1);
    const rows = await readClassWeekRows(tx, actor.schoolId, classId, {
      week: monday,
      stripFrom: strip[0]!.week,
      today,
    });
    const deadlines = deadlinesOf(found, actor.timeZone);
    const stripDeadlines = strip.map((each) => deadlinesOf(each, actor.timeZone));
    return {
      ...common,
      times: timesView(found, head.yearStartsOn, actor.timeZone, tx.now),
      gap: null,
      students: rows.map((row) => studentView(row, deadlines, stripDeadlines, actor, tx.now)),
    };
  },
});

const openOn = ({ weeks }: ClassWeekHead, current: Temporal.PlainDate, now: Temporal.Instant) =>
  weekToWorkOn(
    weeks.map(({ week, pressDeadline, required, onTime, late }) => ({
      week: Temporal.PlainDate.from(week),
      pressDeadline: Temporal.Instant.from(pressDeadline),
      unmet: required - onTime - late,
    })),
    current,
    now,
  );

/** The study weeks beside one; after the last that has begun comes the present week, also in a vacation. */
function around({ weeks }: ClassWeekHead, monday: string, current: string) {
  const begun = weeks.map(({ week }) => week).filter((week) => week <= current);
  return {
    previousWeek: begun.findLast((week) => week < monday) ?? null,
    nextWeek: begun.find((week) => week > monday) ?? (monday < current ? current : null),
  };
}

const rights = ({ role }: Actor, own: boolean) => ({
  viewerCanRecord: decide(role, 'acknowledgement.record', own),
  viewerCanInvite: decide(role, 'family.invite', own),
  viewerCanCorrect: decide(role, 'duty.correct', false),
});

async function gapOf(tx: Tx, actor: Actor, head: ClassWeekHead, monday: string): Promise<WeekGapType> {
  const { academicYearId, grade, yearStartsOn, yearEndsOn } = head;
  const gap = await readWeekGap(tx, actor.schoolId, { academicYearId, week: monday, grade });
  if (gap) return gap;
  const sunday = Temporal.PlainDate.from(monday).add({ days: 6 }).toString();
  const outside = sunday < yearStartsOn || monday > yearEndsOn;
  return { kind: outside ? 'OUTSIDE_YEAR' : 'NO_SCHOOL_DAY', title: null, startsOn: null, endsOn: null };
}
