import type { MarkTrend } from './mark-trend.ts';

/**
 * LIKELY_FAILING: the worst final mark is the likeliest. MAY_FAIL: it is at least one in five.
 * ON_THE_EDGE: two neighbouring marks are nearly as likely. FALLING: the later marks are worse.
 * TOO_FEW_MARKS: fewer than the school needs for a final mark. OFTEN_ABSENT: a third of the lessons missed.
 */
export type RiskFlag =
  'LIKELY_FAILING' | 'MAY_FAIL' | 'ON_THE_EDGE' | 'FALLING' | 'TOO_FEW_MARKS' | 'OFTEN_ABSENT';

export interface RiskFacts {
  readonly probabilities: readonly number[];
  readonly trend: MarkTrend;
  readonly marks: number;
  /** Fewest marks that the school needs for a final mark. */
  readonly fewestMarks: number;
  /** Lessons missed and held so far. */
  readonly missed: number;
  readonly lessons: number;
}

const MAY_FAIL = 0.2;
const NEARLY = 0.15;
const OFTEN = 1 / 3;

/**
 * Why to look at a student's forecast. Too few marks come first, and nothing that rests on chance alone is said beside;
 * without any mark it is the class that speaks, not the student, and nobody is alarmed.
 */
export function riskFlags(facts: RiskFacts): RiskFlag[] {
  const { probabilities, trend, marks, fewestMarks, missed, lessons } = facts;
  const flags: RiskFlag[] = [];
  const few = marks < fewestMarks;
  if (few) flags.push('TOO_FEW_MARKS');
  const likeliest = probabilities.indexOf(Math.max(...probabilities));
  if (marks > 0 && likeliest === 0) flags.push('LIKELY_FAILING');
  else if (marks > 0 && !few && probabilities[0]! >= MAY_FAIL) flags.push('MAY_FAIL');
  const neighbour = Math.max(probabilities[likeliest - 1] ?? 0, probabilities[likeliest + 1] ?? 0);
  if (!few && probabilities[likeliest]! - neighbour <= NEARLY) flags.push('ON_THE_EDGE');
  if (trend === 'FALLING') flags.push('FALLING');
  if (lessons > 0 && missed / lessons >= OFTEN) flags.push('OFTEN_ABSENT');
  return flags;
}
