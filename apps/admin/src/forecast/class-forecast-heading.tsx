import { Plural, Trans } from '@lingui/react/macro';
import { type ClassForecast, isCertain, isComplete, type StudentRow } from './class-forecast-model.ts';

/** The finding: how many students may end the period with the worst mark, or have ended it so. */
export function ClassForecastHeading({ page, rows }: { page: ClassForecast; rows: readonly StudentRow[] }) {
  const { reason, title, scale } = page;
  if (reason) return <Trans>Прогноз итоговых отметок, {title}</Trans>;
  const worst = scale[0]!;
  const inAll = rows.length;
  const atRisk = rows.filter((row) => row.atRisk > 0).length;
  if (isComplete(page))
    return (
      <Plural
        value={atRisk}
        _0={`Итоговая ${worst} не вышла ни у кого из ${inAll}`}
        one={`Итоговая ${worst} вышла у # ученика из ${inAll}`}
        few={`Итоговая ${worst} вышла у # учеников из ${inAll}`}
        many={`Итоговая ${worst} вышла у # учеников из ${inAll}`}
        other={`Итоговая ${worst} вышла у # ученика из ${inAll}`}
      />
    );
  if (isCertain(page))
    return (
      <Plural
        value={atRisk}
        _0={`Итоговая ${worst} не выходит ни у кого из ${inAll}`}
        one={`Итоговая ${worst} выходит у # ученика из ${inAll}`}
        few={`Итоговая ${worst} выходит у # учеников из ${inAll}`}
        many={`Итоговая ${worst} выходит у # учеников из ${inAll}`}
        other={`Итоговая ${worst} выходит у # ученика из ${inAll}`}
      />
    );
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
