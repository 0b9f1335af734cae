import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { describeError } from './describe-error.ts';

const SECRET = 'Петрова';

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};
/** As `pg` gives it. */
const database = (code: string, message: string) =>
  Object.assign(new Error(message), { name: 'error', code, detail: `Key (name)=(${SECRET}) exists` });

describe('an error in the log', () => {
  it.each([
    ['a date of PostgreSQL', database('22007', `invalid input syntax for type date: "${SECRET}"`)],
    ['a UUID of PostgreSQL', database('22P02', `invalid input syntax for type uuid: "${SECRET}"`)],
    ['a day of PostgreSQL', database('22008', `date/time field value out of range: "${SECRET}"`)],
    ['what a function raised', database('P0001', `no such class: ${SECRET}`)],
    ['JSON', thrownBy(() => JSON.parse(SECRET))],
    ['Temporal', thrownBy(() => Temporal.PlainDate.from(SECRET))],
    ['a text', SECRET],
  ])('holds no value: %s', (_, error) => {
    expect(JSON.stringify(describeError(error))).not.toContain(SECRET);
  });

  it('says which of PostgreSQL’s it was, and where', () => {
    const described = describeError(database('22007', `invalid: "${SECRET}"\n    of ${SECRET}`));
    expect(described).toMatchObject({ name: 'error', code: '22007' });
    expect(described.at).toMatch(/^\s+at database .*describe-error\.test\.ts/);
  });

  it('has its message where that names no value', () => {
    const unique = 'duplicate key value violates unique constraint "account_login_key"';
    expect(describeError(database('23505', unique))).toMatchObject({ code: '23505', message: unique });
    expect(describeError(new TypeError('x is not a function')).message).toBe('x is not a function');
  });
});
