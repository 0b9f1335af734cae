import { useLingui } from '@lingui/react/macro';
import { ShareBar } from '@vedomo/ui/family/share-bar';
import { ShareLegend } from '@vedomo/ui/family/share-legend';
import { useChanceTexts } from './chance-text.ts';
import { markParts, markTone } from './mark-parts.ts';

interface DistributionProps {
  scale: readonly number[];
  /** Per mille, the worst mark first. */
  probabilities: readonly number[];
  likeliest: number;
}

/** How likely each mark is: a bar, and under it the numbers, the best mark first. */
export function Distribution({ scale, probabilities, likeliest }: DistributionProps) {
  const { t } = useLingui();
  const chances = useChanceTexts()(probabilities);
  const lines = scale.map((mark, rank) => ({
    key: String(mark),
    label: String(mark),
    tone: markTone(rank, scale.length),
    text: chances[rank] ?? '',
    main: mark === likeliest,
  }));
  return (
    <>
      <ShareBar parts={markParts(scale, probabilities)} text={null} />
      <ShareLegend label={t`Вероятность итоговых отметок`} lines={lines.toReversed()} />
    </>
  );
}
