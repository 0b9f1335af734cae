import { isSchoolCode } from '@vedomo/domain/access/school-code';
import { DEFAULT_DUTY_TERMS } from '@vedomo/domain/calendar/duty-policy';
import { tidyName } from '@vedomo/domain/roster/person-name';
import { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import { civilDate } from '../platform/civil-date.ts';
import type { AsIdentity } from '../platform/identity.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { anySchool } from './first-run.read-model.ts';
import { addMembership } from './membership.store.ts';
import { addAccount, checkName, checkNewCredentials, type TypedName } from './new-account.ts';
import { hashPassword } from './password.ts';
import { addFirstSchool, lockFirstRun } from './first-school.store.ts';
import { openSession } from './session.store.ts';
import { addStaffMember } from './staff.store.ts';

export interface FirstSchoolInput extends TypedName {
  readonly title: string;
  /** In addresses: small Latin letters, digits and dashes. */
  readonly code: string;
  /** Such as Asia/Yekaterinburg. */
  readonly timeZone: string;
  /** ISO civil dates; null when the calendar or the import will bring it. */
  readonly academicYear: { readonly startsOn: string; readonly endsOn: string } | null;
  readonly login: string;
  readonly password: string;
  readonly userAgent: string | null;
}

/**
 * The first run of an installation: its school, the default terms of the weekly duty, and the administrator, who
 * is signed in. Of two at once one wins.
 * @returns the token for the cookie
 * @throws Refusal CONFLICT/SCHOOL_EXISTS; INVALID with the field: TITLE_MISSING, SCHOOL_CODE_MALFORMED,
 * TIME_ZONE_UNKNOWN, YEAR_ENDS_BEFORE_START, and as `checkName` and `checkNewCredentials` do
 */
export async function createSchool(asIdentity: AsIdentity, input: FirstSchoolInput): Promise<string> {
  if (await asIdentity(null, anySchool)) throw schoolExists();
  const title = tidyName(input.title);
  if (!title) throw new Refusal('INVALID', 'TITLE_MISSING', 'title');
  const code = input.code.trim().toLowerCase();
  if (!isSchoolCode(code)) throw new Refusal('INVALID', 'SCHOOL_CODE_MALFORMED', 'code');
  if (!isTimeZone(input.timeZone)) throw new Refusal('INVALID', 'TIME_ZONE_UNKNOWN', 'timeZone');
  const year = input.academicYear && checkYear(input.academicYear);
  const name = checkName(input);
  const { login, password } = checkNewCredentials(input.login, input.password);
  const passwordHash = await hashPassword(password);

  const schoolId = uuidv7();
  return asIdentity(schoolId, async (tx: Tx) => {
    await lockFirstRun(tx);
    if (await anySchool(tx)) throw schoolExists();
    const today = civilDate(tx.now, input.timeZone);
    await addFirstSchool(tx, {
      schoolId,
      title,
      code,
      timeZone: input.timeZone,
      year,
      policy: { fromWeek: year?.firstDutyWeek ?? mondayOf(today), ...DEFAULT_DUTY_TERMS },
    });
    const personId = await addStaffMember(tx, schoolId, name, 'Администратор');
    const accountId = await addAccount(tx, login, passwordHash, name);
    await addMembership(tx, schoolId, { accountId, role: 'ADMINISTRATOR', personId }, today);
    return openSession(tx, accountId, input.userAgent);
  });
}

const schoolExists = () => new Refusal('CONFLICT', 'SCHOOL_EXISTS');

const mondayOf = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 });

function isTimeZone(name: string): boolean {
  try {
    return (
      /^[A-Za-z]+\/[A-Za-z_/+-]+$/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
    );
  } catch {
    return false;
  }
}

/** Duties begin with the first whole week of the year; the calendar page changes that. */
function checkYear({ startsOn, endsOn }: { startsOn: string; endsOn: string }) {
  const [starts, ends] = [Temporal.PlainDate.from(startsOn), Temporal.PlainDate.from(endsOn)];
  if (Temporal.PlainDate.compare(starts, ends) >= 0)
    throw new Refusal('INVALID', 'YEAR_ENDS_BEFORE_START', 'academicYear');
  const title = `${starts.year}/${String(ends.year).slice(-2)}`;
  const monday = mondayOf(starts);
  return { title, starts, ends, firstDutyWeek: monday.equals(starts) ? monday : monday.add({ days: 7 }) };
}
