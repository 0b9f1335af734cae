import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { invitationSlips, type Slip } from './invitation-slips.ts';

const SLIP: Slip = {
  schoolTitle: 'Школа № 12',
  schoolCode: 'school-12',
  heading: 'Ковалёв Иван, 5А',
  forWhom: 'Антон Никитич',
  purpose: 'Вход в электронный дневник.',
  code: 'ABCDE12345',
  until: Temporal.PlainDate.from('2026-12-29'),
};

const textOf = (slip: Slip) =>
  JSON.stringify(invitationSlips('Приглашения', [slip], 'https://vedomo.example').content);

it('a slip names the guardian in the nominative, and says how long its code works', () => {
  expect(textOf(SLIP)).toContain('"Родитель: Антон Никитич"');
  expect(textOf(SLIP)).toContain('"Код действует один раз, до 29 декабря 2026 г."');
  expect(textOf({ ...SLIP, forWhom: null })).not.toContain('Родитель');
});
