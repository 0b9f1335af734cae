import { addDays, type IsoDate, type SchoolClockwork, instantText } from './demo-time.ts';
import type { IdMaker } from './deterministic-id.ts';
import type { GuardianInSchool } from './family-accounts.ts';
import type { PersonName } from './names.ts';
import type { Random } from './random.ts';
import type { RowCollector } from './school-rows.ts';

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ' +
    'ш:sh щ:sch ъ: ы:y ь: э:e ю:yu я:ya'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Russian letters as mail addresses write them; other characters are left out. */
export const transliterate = (text: string): string =>
  [...text.toLowerCase()].map((letter) => LATIN[letter] ?? '').join('');

const mailOf = ({ familyName, givenName }: PersonName, number: number): string =>
  `${transliterate(givenName).slice(0, 1)}.${transliterate(familyName)}${number}@example.org`;

const SOURCES = [
  ['WRITTEN_STATEMENT', 55],
  ['ENTERED_BY_GUARDIAN', 25],
  ['ROSTER_IMPORT', 20],
] as const;

/** Phones in a range of invented numbers and mail at example.org: nobody is ever reached by them. */
export function addContacts(
  rows: RowCollector,
  guardians: readonly GuardianInSchool[],
  startsOn: IsoDate,
  clock: SchoolClockwork,
  id: IdMaker,
  random: Random,
): void {
  const handedOver = addDays(startsOn, -3);
  guardians.forEach(({ guardian }, at) => {
    const own = random.split(guardian.id);
    const add = (kind: 'PHONE' | 'EMAIL', value: string) => {
      const source = own.weighted<(typeof SOURCES)[number][0]>(SOURCES);
      rows.add('contact_point', {
        contact_point_id: id('contact-point', guardian.id, kind),
        guardian_id: guardian.id,
        kind,
        value,
        source,
        consent_on: source === 'ROSTER_IMPORT' ? null : handedOver,
        verified_at: source === 'ENTERED_BY_GUARDIAN' ? instantText(clock.at(handedOver, 19.5)) : null,
        starts_on: handedOver,
      });
    };
    if (own.chance(0.96)) add('PHONE', `+7912000${String(at + 1).padStart(4, '0')}`);
    if (own.chance(0.55)) add('EMAIL', mailOf(guardian.name, at + 1));
  });
}
