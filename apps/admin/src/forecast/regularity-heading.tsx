import { Trans } from '@lingui/react/macro';
import type { ForecastCalibrationQuery } from '../gql/graphql.ts';

/** The finding: in how many classes the rule is kept for every student. */
export function RegularityHeading({
  classes,
}: {
  classes: ForecastCalibrationQuery['forecastCalibration']['classes'];
}) {
  const owing = classes.filter(({ required }) => required > 0);
  const kept = owing.filter(({ required, met }) => met === required).length;
  const inAll = owing.length;
  if (inAll === 0) return <Trans>Сообщать прогноз пока никто не должен</Trans>;
  if (kept === inAll) return <Trans>Прогноз сообщён семьям во всех классах: {inAll}</Trans>;
  return (
    <Trans>
      Прогноз сообщён всем семьям в классах: {kept} из {inAll}
    </Trans>
  );
}
