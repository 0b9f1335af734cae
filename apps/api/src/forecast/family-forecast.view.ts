import type { ForecastCell } from './class-forecasts.ts';
import type { ClassNow } from './class-now.ts';
import type { FamilyForecastNoticeType, FamilyForecastSubjectType } from './family-forecast.types.ts';
import type { FamilyNoticeRow, IssuedSubjectRow } from './family-notice.read-model.ts';
import type { ForecastFactsType } from './forecast-facts.types.ts';

/** Sums over fewer classmates would tell a family of one child’s marks. */
const FEWEST_OTHERS = 5;

/** Means that differ by less are the same mean, written down and read back. */
const SAME = 1e-9;

export const noticeView = ({
  issuedAt,
  issuedBy,
  sentence,
  received,
}: FamilyNoticeRow): FamilyForecastNoticeType => ({
  issuedAt,
  teacherName: issuedBy && [issuedBy.givenName, issuedBy.middleName].filter(Boolean).join(' '),
  sentence,
  received,
});

/** The subjects of the notice with today's facts beside them, and those that are assessed without marks. */
export function familySubjects(
  { facts, forecasts }: ClassNow,
  studentId: string,
  notice: FamilyNoticeRow | null,
): FamilyForecastSubjectType[] {
  const studentIndex = facts.students.findIndex((each) => each.studentId === studentId);
  const issuedOf = new Map(notice?.subjects.map((each) => [each.subjectId, each]));
  const listed = facts.subjects.map(({ subjectId, title, mode }, subjectIndex) => {
    const issued = issuedOf.get(subjectId) ?? null;
    issuedOf.delete(subjectId);
    const cell = forecasts.cells.find(
      (each) => each.studentIndex === studentIndex && each.subjectIndex === subjectIndex,
    );
    return { ...issuedView(issued, cell), subjectId, title, mode };
  });
  // Told in a class that had other subjects.
  const others = [...issuedOf.values()].map((issued) => {
    const { subjectId, title } = issued;
    return { ...issuedView(issued, undefined), subjectId, title, mode: 'MARKS' as const };
  });
  return [...listed, ...others];
}

function issuedView(
  issued: IssuedSubjectRow | null,
  cell: ForecastCell | undefined,
): Omit<FamilyForecastSubjectType, 'subjectId' | 'title' | 'mode'> {
  return {
    probabilities: issued?.probabilities ?? null,
    likeliest: issued?.likeliest ?? null,
    marks: issued?.marks ?? null,
    meanSoFar: issued?.meanSoFar ?? null,
    meanLow: issued?.meanLow ?? null,
    meanHigh: issued?.meanHigh ?? null,
    trend: issued?.trend ?? null,
    flags: issued?.flags ?? [],
    needed: issued?.needed ?? [],
    year: issued?.year ?? null,
    worksToCome: issued?.worksToCome ?? null,
    changedSince: issued !== null && cell !== undefined && hasChanged(issued, cell),
    whatIf: issued && cell && areOfMany(cell) ? factsView(cell) : null,
  };
}

/** Per mille: what moves less, as the class's marks do every day, is the same forecast. */
const NOTICEABLE = 50;

/**
 * Whether a family would be told otherwise today: by the student's own marks, or noticeably by all the rest. In a class
 * of very few the rest is the marks of one or two others, and is not told of.
 */
const hasChanged = (issued: IssuedSubjectRow, now: ForecastCell): boolean =>
  issued.marks !== now.marks ||
  Math.abs((issued.meanSoFar ?? 0) - (now.meanSoFar ?? 0)) > SAME ||
  (now.facts.othersCount >= FEWEST_OTHERS &&
    (issued.likeliest !== now.likeliest ||
      areApart(issued.probabilities, now.probabilities) ||
      areApart(issued.year ?? [], now.year ?? [])));

const areApart = (one: readonly number[], other: readonly number[]): boolean =>
  one.length !== other.length || one.some((share, at) => Math.abs(share - other[at]!) >= NOTICEABLE);

/** Whether the sums name nobody. Without a part of them the browser would come to another forecast than the school. */
const areOfMany = ({ facts: { othersCount, earlier } }: ForecastCell): boolean =>
  othersCount >= FEWEST_OTHERS && (earlier === null || total(earlier.others) >= FEWEST_OTHERS);

function factsView({ facts: { marks, toCome, others, earlier } }: ForecastCell): ForecastFactsType {
  const { ranks, heaviest, counts, marksOfStep, marks: inAll, fullProduct, pairs, levels } = others;
  return {
    marks: [...marks],
    toCome: [...toCome],
    others: {
      ranks,
      heaviest,
      counts: [...counts],
      marksOfStep: [...marksOfStep],
      marks: inAll,
      fullProduct,
      pairs,
      levels,
    },
    earlier: earlier && { value: earlier.value, others: [...earlier.others] },
  };
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
