import { Trans } from '@lingui/react/macro';
import css from './class-forecast.module.css';
import { useChanceTexts } from './family/chance-text.ts';

interface LastSaidProps {
  scale: readonly number[];
  /** Per mille, the worst mark first. */
  issued: readonly number[];
}

/** What the family was told last. */
export function LastSaid({ scale, issued }: LastSaidProps) {
  const chances = useChanceTexts()(issued);
  const rank = issued.indexOf(Math.max(...issued));
  const saidMark = scale[rank];
  if (saidMark === undefined) return null;
  return (
    <p className={css.muted}>
      <Trans>
        Семье в последний раз сообщали: скорее всего, {saidMark} ({chances[rank]}).
      </Trans>
    </p>
  );
}
