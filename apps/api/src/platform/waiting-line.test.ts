import { describe, expect, it } from 'vitest';
import { WaitingLine } from './waiting-line.ts';

describe('a waiting line', () => {
  it('lets two in and the others as they came', async () => {
    const line = new WaitingLine(2);
    const inside: string[] = [];
    const come = (name: string) =>
      line.wait().then((leave) => {
        inside.push(name);
        return leave;
      });
    const [leaveA, leaveB] = [await come('a'), await come('b')];
    const c = come('c');
    const d = come('d');
    await Promise.resolve();
    expect(inside).toEqual(['a', 'b']);
    leaveB();
    leaveB();
    await c;
    expect(inside).toEqual(['a', 'b', 'c']);
    leaveA();
    await d;
    expect(inside).toEqual(['a', 'b', 'c', 'd']);
  });
});
