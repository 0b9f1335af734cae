/** Places that are taken and given back: so many altogether, and so many of them by one holder. */
export class PlacesTaken {
  private readonly byHolder = new Map<string, number>();
  private all = 0;

  constructor(
    private readonly most: number,
    private readonly mostOfOne: number,
  ) {}

  /** Takes a place at once. @returns what gives it back, once; null when none is free */
  take(holder: string): (() => void) | null {
    const held = this.byHolder.get(holder) ?? 0;
    if (this.all >= this.most || held >= this.mostOfOne) return null;
    this.all += 1;
    this.byHolder.set(holder, held + 1);
    let taken = true;
    return () => {
      if (!taken) return;
      taken = false;
      this.all -= 1;
      const left = this.byHolder.get(holder)! - 1;
      if (left === 0) this.byHolder.delete(holder);
      else this.byHolder.set(holder, left);
    };
  }
}
