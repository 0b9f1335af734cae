/** Points of one stretch without gaps. */
export type Stretch = readonly (readonly [x: number, y: number])[];

/** The vertical place of a percentage (0–100) in a box; `pad` keeps the stroke inside. */
export function percentY(percent: number, height: number, pad: number): number {
  return height - pad - (percent / 100) * (height - 2 * pad);
}

/** The stretches of a line in a box, on the fixed scale of 0–100 %. A `null` breaks the line. */
export function stretches(
  values: readonly (number | null)[],
  width: number,
  height: number,
  pad: number,
): Stretch[] {
  const step = values.length > 1 ? (width - 2 * pad) / (values.length - 1) : 0;
  const found: (readonly [number, number])[][] = [];
  let open = false;
  values.forEach((value, index) => {
    if (value !== null) {
      if (!open) found.push([]);
      found.at(-1)?.push([pad + index * step, percentY(value, height, pad)]);
    }
    open = value !== null;
  });
  return found;
}
