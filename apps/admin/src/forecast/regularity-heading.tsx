import { Plural, Trans } from '@lingui/react/macro';
import { type ClassRate, classRateState } from './class-rates.ts';

/** The finding: in how many classes the rule is kept for every student. Who still has time is not behind. */
export function RegularityHeading({
  classes,
}: {
  classes: readonly Pick<ClassRate, 'required' | 'met' | 'stillInTime'>[];
}) {
  const states = classes.map(classRateState);
  const count = (state: string) => states.filter((each) => each === state).length;
  const [kept, behind, inTime] = [count('KEPT'), count('BEHIND'), count('IN_TIME')];
  const judged = kept + behind;
  if (judged + inTime === 0) return <Trans>Сообщать прогноз пока никто не должен</Trans>;
  if (judged === 0) return <Trans>Срок сообщить прогноз ещё не наступил</Trans>;
  const finding =
    behind > 0 ? (
      <Plural
        value={kept}
        _0={`Прогноз не сообщён ни в одном классе из ${judged}`}
        one={`Прогноз сообщён в # классе из ${judged}`}
        few={`Прогноз сообщён в # классах из ${judged}`}
        many={`Прогноз сообщён в # классах из ${judged}`}
        other={`Прогноз сообщён в # класса из ${judged}`}
      />
    ) : inTime > 0 ? (
      <Plural
        value={kept}
        one="Прогноз сообщён в # классе"
        few="Прогноз сообщён в # классах"
        many="Прогноз сообщён в # классах"
        other="Прогноз сообщён в # класса"
      />
    ) : (
      <Trans>Прогноз сообщён семьям во всех классах: {judged}</Trans>
    );
  if (inTime === 0) return finding;
  return (
    <>
      {finding}, <Trans>у {inTime} ещё есть время</Trans>
    </>
  );
}
