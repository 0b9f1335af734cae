import type { SharePart, ShareTone } from '@vedomo/ui/family/share-bar';

const TONES: readonly ShareTone[] = ['bad', 'warn', 'accent', 'ok'];

/** The colour of a mark by its place on the scale: the worst, the best, and the two kinds between. */
export function markTone(rank: number, ranks: number): ShareTone {
  return TONES[ranks < 2 ? 0 : Math.round((rank / (ranks - 1)) * (TONES.length - 1))]!;
}

/** A distribution as the parts of a bar, the worst mark first. @param probabilities per mille */
export const markParts = (scale: readonly number[], probabilities: readonly number[]): SharePart[] =>
  scale.map((mark, rank) => ({
    key: String(mark),
    label: String(mark),
    percent: (probabilities[rank] ?? 0) / 10,
    tone: markTone(rank, scale.length),
  }));
