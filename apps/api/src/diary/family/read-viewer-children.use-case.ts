import { adultFrom } from '@vedomo/domain/diary/adulthood';
import { storedDutyState } from '@vedomo/domain/diary/stored-duty-state';
import { weekCards } from '@vedomo/domain/diary/week-cards';
import { fullName } from '@vedomo/domain/roster/person-name';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../platform/actor.ts';
import { civilDate } from '../../platform/civil-date.ts';
import { useCase } from '../../platform/use-case.ts';
import { type FamilyChildRow, readFamilyChildren } from './family-children.read-model.ts';
import type { ViewerChildType } from './family-children.types.ts';
import { familyDeadlines } from './family-duties.view.ts';

/**
 * The children whose diaries a guardian reads through one membership; of a student oneself. From the 18th birthday
 * guardians read only with the student's recorded consent, which nobody can record yet.
 */
export const readViewerChildren = useCase<void, ViewerChildType[]>({
  action: 'diary.children',
  target: () => ({}),
  async run(tx, actor) {
    const { schoolId, personId, role, timeZone } = actor;
    if (personId === null) return [];
    const today = civilDate(tx.now, timeZone);
    const rows = await readFamilyChildren(tx, schoolId, { personId, role, today: today.toString() });
    return rows
      .filter(({ birthDate }) => role === 'STUDENT' || !isAdult(birthDate, today))
      .map((row) => childView(row, actor, tx.now));
  },
});

const isAdult = (birthDate: string | null, today: Temporal.PlainDate): boolean =>
  birthDate !== null && Temporal.PlainDate.compare(adultFrom(Temporal.PlainDate.from(birthDate)), today) <= 0;

function childView(
  row: FamilyChildRow,
  { membershipId, timeZone }: Actor,
  now: Temporal.Instant,
): ViewerChildType {
  const open = row.weeks.map((each) => ({ ...familyDeadlines(each, timeZone), row: each }));
  return {
    membershipId,
    studentId: row.studentId,
    givenName: row.givenName,
    fullName: fullName(row),
    classTitle: row.classTitle,
    schoolTitle: row.schoolTitle,
    diaryRevision: row.revision,
    weeks: weekCards(open, now).map((each) => ({
      week: each.row.week,
      state: storedDutyState(each.row, each, now).state,
      acknowledged: each.row.acknowledged,
      opened: [...each.row.opened],
    })),
  };
}
