import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { apiUrlFor } from './api-role.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('the API signs in to the migrated copy, owns nothing and reads nothing by itself', async () => {
  const client = new Client({ connectionString: database.apiUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      'select current_user::text as name, rolsuper from pg_roles where rolname = current_user',
    );
    expect(rows).toEqual([{ name: 'vedomo_api', rolsuper: false }]);
    await expect(client.query('select * from school')).rejects.toThrow('permission denied for table school');
    await expect(client.query('create table mine ()')).rejects.toThrow('permission denied for schema public');
  } finally {
    await client.end();
  }
});

test('another password than the derived one is refused', async () => {
  const url = new URL(database.apiUrl);
  url.password = new URL(database.ownerUrl).password;
  await expect(new Client({ connectionString: url.href }).connect()).rejects.toThrow(
    'password authentication failed',
  );
});

test('the API keeps the address and options of the owner, and has no password when the owner has none', () => {
  expect(apiUrlFor('postgresql://owner@db.example:5433/school?sslmode=require')).toBe(
    'postgresql://vedomo_api@db.example:5433/school?sslmode=require',
  );
  expect(apiUrlFor('postgresql://owner:a%40b@db/school')).toBe(
    apiUrlFor('postgresql://other:a%40b@db/school'),
  );
  expect(apiUrlFor('postgresql://owner:a%40b@db/school')).not.toBe(
    apiUrlFor('postgresql://owner:ab@db/school'),
  );
});
