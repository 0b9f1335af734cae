import { Plural, Trans } from '@lingui/react/macro';
import type { ClassForecast, StudentRow } from './class-forecast-model.ts';

/** The finding: how many students may end the period with the worst mark. */
export function ClassForecastHeading({ page, rows }: { page: ClassForecast; rows: readonly StudentRow[] }) {
  const { reason, title, scale } = page;
  if (reason) return <Trans>Прогноз итоговых отметок, {title}</Trans>;
  const worst = scale[0]!;
  const inAll = rows.length;
  const atRisk = rows.filter((row) => row.atRisk > 0).length;
  if (atRisk === 0)
    return (
      <Trans>
        Итоговая {worst} не грозит никому из {inAll}
      </Trans>
    );
  return (
    <Plural
      value={atRisk}
      one={`Итоговая ${worst} грозит # ученику из ${inAll}`}
      few={`Итоговая ${worst} грозит # ученикам из ${inAll}`}
      many={`Итоговая ${worst} грозит # ученикам из ${inAll}`}
      other={`Итоговая ${worst} грозит # ученика из ${inAll}`}
    />
  );
}
