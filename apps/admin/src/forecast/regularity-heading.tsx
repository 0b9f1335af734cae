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
    behind === 0 ? (
      <Trans>Прогноз сообщён семьям во всех классах: {judged}</Trans>
    ) : (
      <Trans>
        Прогноз сообщён всем семьям в классах: {kept} из {judged}
      </Trans>
    );
  if (inTime === 0) return finding;
  return (
    <>
      {behind === 0 ? <Trans>Прогноз сообщён всем семьям в классах: {kept}</Trans> : finding}
      {'; '}
      <Plural
        value={inTime}
        one="ещё есть время у # класса"
        few="ещё есть время у # классов"
        many="ещё есть время у # классов"
        other="ещё есть время у # класса"
      />
    </>
  );
}
