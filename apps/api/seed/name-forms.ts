export type Sex = 'F' | 'M';

/** The surname as a woman or a man bears it, from its masculine form: Попов, Попова; Луговой, Луговая; Черных. */
export function surnameOf(masculine: string, sex: Sex): string {
  if (sex === 'M') return masculine;
  if (/(ов|ев|ёв|ин|ын)$/.test(masculine)) return `${masculine}а`;
  if (/(ий|ый|ой)$/.test(masculine)) return `${masculine.slice(0, -2)}ая`;
  return masculine;
}

const IRREGULAR: Readonly<Record<string, readonly [masculine: string, feminine: string]>> = {
  Илья: ['Ильич', 'Ильинична'],
  Никита: ['Никитич', 'Никитична'],
  Лев: ['Львович', 'Львовна'],
  Павел: ['Павлович', 'Павловна'],
  Пётр: ['Петрович', 'Петровна'],
  Михаил: ['Михайлович', 'Михайловна'],
  Рафаил: ['Рафаилович', 'Рафаиловна'],
};

function patronymicStem(father: string): string {
  if (/[бвгджзклмнпрстфхцчшщ]{2}ий$/.test(father)) return `${father.slice(0, -1)}ев`;
  if (father.endsWith('ий')) return `${father.slice(0, -2)}ьев`;
  if (/[йь]$/.test(father)) return `${father.slice(0, -1)}ев`;
  return `${father}ов`;
}

/** The patronymic from the father's given name: Юрий, Юрьевна; Дмитрий, Дмитриевич; Илья, Ильинична. */
export function patronymicOf(father: string, sex: Sex): string {
  const irregular = IRREGULAR[father];
  if (irregular) return irregular[sex === 'M' ? 0 : 1];
  return patronymicStem(father) + (sex === 'M' ? 'ич' : 'на');
}
