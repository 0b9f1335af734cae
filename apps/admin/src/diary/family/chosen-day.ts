/**
 * The day of a week to show: the wished one when it has lessons, else the next one that has, else the week's last.
 * Undefined when the week has none.
 * @param days those with lessons, in order
 */
export function chosenDay<Day extends { readonly date: string }>(
  days: readonly Day[],
  wished: string,
): Day | undefined {
  return days.find(({ date }) => date >= wished) ?? days.at(-1);
}
