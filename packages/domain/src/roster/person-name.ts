export interface PersonName {
  familyName: string;
  givenName: string;
  middleName: string | null;
}

/** «Петрова Анна Андреевна». */
export function fullName(name: PersonName): string {
  return [name.familyName, name.givenName, name.middleName ?? ''].filter((part) => part !== '').join(' ');
}

/** «Петрова А. А.» */
export function shortName(name: PersonName): string {
  const initials = [name.givenName, name.middleName ?? ''].map(initial).filter((part) => part !== '');
  return [name.familyName, ...initials].filter((part) => part !== '').join(' ');
}

/** Equal for two spellings of one name: case, ё and е, spaces and dashes do not count. */
export function nameKey(name: PersonName): string {
  return fullName(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/\s*[-‐‑–—]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Splits «Петрова Анна Андреевна» into its parts: the first word is the family name, the second the
 * given name, the rest the patronymic («Али Гусейн оглы»). Null when there is only one word.
 */
export function splitFullName(text: string): PersonName | null {
  const [familyName, givenName, ...rest] = tidyName(text).split(' ');
  if (!familyName || !givenName) return null;
  return { familyName, givenName, middleName: rest.length > 0 ? rest.join(' ') : null };
}

/** One space between words, none around; letters stay as they are written. */
export function tidyName(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function initial(part: string): string {
  const letter = [...part.trim()][0];
  return letter === undefined ? '' : `${letter.toUpperCase()}.`;
}
