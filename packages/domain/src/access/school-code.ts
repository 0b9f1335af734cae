const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

const LONGEST_CODE = 32;

/** Whether a school may be called so in addresses: small Latin letters, digits and dashes, 1 to 32 characters. */
export const isSchoolCode = (code: string): boolean => /^[a-z0-9][a-z0-9-]{0,31}$/.test(code);

/** A short code for a title: «Школа № 12» is school12, «Лицей „Ступени“» is litsei-stupeni; empty for an empty title. */
export function suggestSchoolCode(title: string): string {
  const number = /(?:№|N|#)\s*(\d{1,6})/i.exec(title)?.[1];
  if (number) return `school${number}`;
  return [...title.toLowerCase()]
    .map((char) => LATIN[char] ?? char)
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST_CODE)
    .replace(/-$/, '');
}
