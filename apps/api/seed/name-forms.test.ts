import { describe, expect, it } from 'vitest';
import { patronymicOf, surnameOf } from './name-forms.ts';
import { MEN, SURNAMES, TATAR_MEN, TATAR_SURNAMES } from './name-lists.ts';

describe('surnameOf', () => {
  it.each([
    ['Пепеляев', 'Пепеляева'],
    ['Соловьёв', 'Соловьёва'],
    ['Никитин', 'Никитина'],
    ['Вишневский', 'Вишневская'],
    ['Луговой', 'Луговая'],
    ['Черных', 'Черных'],
    ['Бондаренко', 'Бондаренко'],
    ['Ткачук', 'Ткачук'],
    ['Хайруллин', 'Хайруллина'],
  ])('%s, %s', (man, woman) => {
    expect(surnameOf(man, 'F')).toBe(woman);
    expect(surnameOf(man, 'M')).toBe(man);
  });
});

describe('patronymicOf', () => {
  it.each([
    ['Сергей', 'Сергеевич', 'Сергеевна'],
    ['Иван', 'Иванович', 'Ивановна'],
    ['Игорь', 'Игоревич', 'Игоревна'],
    ['Юрий', 'Юрьевич', 'Юрьевна'],
    ['Геннадий', 'Геннадьевич', 'Геннадьевна'],
    ['Дмитрий', 'Дмитриевич', 'Дмитриевна'],
    ['Илья', 'Ильич', 'Ильинична'],
    ['Никита', 'Никитич', 'Никитична'],
    ['Павел', 'Павлович', 'Павловна'],
    ['Пётр', 'Петрович', 'Петровна'],
    ['Михаил', 'Михайлович', 'Михайловна'],
    ['Рафаил', 'Рафаилович', 'Рафаиловна'],
    ['Марат', 'Маратович', 'Маратовна'],
  ])('%s: %s, %s', (father, son, daughter) => {
    expect(patronymicOf(father, 'M')).toBe(son);
    expect(patronymicOf(father, 'F')).toBe(daughter);
  });

  it('has the right ending for every father of the lists', () => {
    for (const father of [...MEN, ...TATAR_MEN]) {
      expect(patronymicOf(father, 'M')).toMatch(/^[А-ЯЁ][а-яё]+(ович|евич|ич)$/);
      expect(patronymicOf(father, 'F')).toMatch(/^[А-ЯЁ][а-яё]+(овна|евна|ична)$/);
    }
  });
});

describe('the lists', () => {
  it('name nobody of the order that the product was written for', () => {
    for (const stem of ['Кучумов', 'Туляев', 'Эйхгорн'])
      expect([...SURNAMES, ...TATAR_SURNAMES].filter((surname) => surname.startsWith(stem))).toEqual([]);
  });

  it('name nothing twice', () => {
    for (const list of [SURNAMES, TATAR_SURNAMES, MEN]) expect(new Set(list).size).toBe(list.length);
  });
});
