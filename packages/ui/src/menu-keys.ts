const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Where the focus of a menu goes for a key; null for a key that is not the menu's.
 * @param at the item that has the focus; -1 for none
 */
export function menuStep(key: string, at: number, count: number): number | null {
  const step = steps[key];
  if (!step || count === 0) return null;
  return key === 'ArrowUp' && at === -1 ? count - 1 : step(at, count);
}

/** The item whose label begins with a typed letter, looked for after the present one and around; null for none. */
export function typedItem(letter: string, at: number, labels: readonly string[]): number | null {
  const wanted = letter.toLocaleLowerCase();
  for (let offset = 1; offset <= labels.length; offset += 1) {
    const index = (at + offset) % labels.length;
    if (labels[index]?.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return null;
}
