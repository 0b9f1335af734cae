import { hash } from 'node:crypto';
import { hashSync } from '@node-rs/argon2';
import type { Role } from '@vedomo/domain/access/role';
import { demoPassword } from './demo-accounts.ts';
import {
  addDays,
  HOUR,
  instantText,
  type IsoDate,
  type Milliseconds,
  type SchoolClockwork,
} from './demo-time.ts';
import type { IdMaker } from './deterministic-id.ts';
import type { PersonName } from './names.ts';
import type { Random } from './random.ts';
import type { RowCollector } from './school-rows.ts';

/** The one hash of all demo accounts; its salt comes from the seed, so that the rows are repeatable. */
export function demoPasswordHash(seed: number): string {
  const salt = hash('sha256', `vedomo-demo:${seed}`, 'buffer').subarray(0, 16);
  return hashSync(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1, salt });
}

export interface NewAccount {
  readonly login: string;
  readonly name: PersonName;
  readonly role: Role;
  readonly personId: string;
  readonly neverSignedIn?: boolean;
  /** The last day of the membership. */
  readonly endsOn?: IsoDate | null;
}

/** Opens the accounts of one school; logins of all but the first school carry its number, as logins are global. */
export class AccountBook {
  readonly #opens: IsoDate;
  readonly #createdAt: Milliseconds;
  readonly #passwordHash: string;

  constructor(
    readonly rows: RowCollector,
    readonly id: IdMaker,
    readonly random: Random,
    readonly world: {
      readonly seed: number;
      readonly index: number;
      readonly startsOn: IsoDate;
      readonly now: Milliseconds;
      readonly clock: SchoolClockwork;
    },
  ) {
    this.#opens = addDays(world.startsOn, -7);
    this.#createdAt = world.clock.at(this.#opens, 10);
    this.#passwordHash = demoPasswordHash(world.seed);
  }

  /** The membership of a person in a role, whether or not it is opened. */
  membershipId(personId: string): string {
    return this.id('membership', personId);
  }

  /** @returns the account's id */
  open({ login, name, ...membership }: NewAccount): string {
    const accountId = this.id('account', login);
    const { index } = this.world;
    this.rows.add('account', {
      account_id: accountId,
      login: index === 0 ? login : `s${index}-${login}`,
      password_hash: this.#passwordHash,
      display_name: [name.givenName, name.middleName, name.familyName].join(' '),
      created_at: instantText(this.#createdAt),
    });
    this.join(accountId, membership);
    return accountId;
  }

  /** Gives an account one more role in the school. */
  join(
    accountId: string,
    { role, personId, neverSignedIn, endsOn }: Omit<NewAccount, 'login' | 'name'>,
  ): void {
    const hoursAgo = this.random.split(personId).next() * 140;
    const last = Math.max(this.#createdAt, this.world.now - Math.round(hoursAgo * HOUR));
    this.rows.add('membership', {
      membership_id: this.membershipId(personId),
      account_id: accountId,
      role,
      person_id: personId,
      starts_on: this.#opens,
      ends_on: endsOn ?? null,
      last_signed_in_at: neverSignedIn === true ? null : instantText(last),
    });
  }
}
