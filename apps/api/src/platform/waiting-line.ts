/** Lets so many in at a time; the others wait and are let in as they came. */
export class WaitingLine {
  private readonly waiting: (() => void)[] = [];
  private inside = 0;

  constructor(private readonly most: number) {}

  /** @returns what is called when leaving */
  async wait(): Promise<() => void> {
    if (this.inside < this.most) this.inside += 1;
    else await new Promise<void>((letIn) => this.waiting.push(letIn));
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    };
  }
}
