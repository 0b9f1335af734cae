const latin = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.";
const cyrillic = 'ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ';

/** The letter printed on a physical key of a Russian keyboard (ЙЦУКЕН); other keys stay as they are. */
export function russianKey(key: string): string {
  const upper = key.toUpperCase();
  const at = latin.indexOf(upper);
  return at === -1 ? upper : (cyrillic[at] ?? upper);
}
