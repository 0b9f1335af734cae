import { describe, expect, it } from 'vitest';
import { isSchoolCode, suggestSchoolCode } from './school-code.ts';

describe('suggestSchoolCode', () => {
  it.each([
    ['Школа № 12', 'school12'],
    ['МАОУ «СОШ №135 с углублённым изучением предметов»', 'school135'],
    ['Лицей «Ступени»', 'litsei-stupeni'],
    ['Gregarious School', 'gregarious-school'],
    ['Щучинская школа имени Юрия Гагарина', 'shchuchinskaia-shkola-imeni-iuri'],
    ['«»', ''],
    ['', ''],
  ])('of «%s» is %s', (title, code) => {
    expect(suggestSchoolCode(title)).toBe(code);
    expect(code === '' || isSchoolCode(code)).toBe(true);
  });
});

describe('isSchoolCode', () => {
  it.each(['12', 'school-12', 'a'.repeat(32)])('takes %s', (code) => expect(isSchoolCode(code)).toBe(true));
  it.each(['', '-12', 'Школа', 'school_12', 'School12', 'a'.repeat(33)])('refuses «%s»', (code) =>
    expect(isSchoolCode(code)).toBe(false),
  );
});
