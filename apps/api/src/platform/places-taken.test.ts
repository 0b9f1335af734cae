import { describe, expect, it } from 'vitest';
import { PlacesTaken } from './places-taken.ts';

describe('places', () => {
  it('are so many, and so many for one', () => {
    const places = new PlacesTaken(3, 2);
    const first = places.take('a')!;
    expect(places.take('a')).not.toBeNull();
    expect(places.take('a')).toBeNull();
    expect(places.take('b')).not.toBeNull();
    expect(places.take('c')).toBeNull();
    first();
    expect(places.take('c')).not.toBeNull();
  });

  it('come back once, however often they are given back', () => {
    const places = new PlacesTaken(2, 2);
    const first = places.take('a')!;
    places.take('a');
    first();
    first();
    expect(places.take('a')).not.toBeNull();
    expect(places.take('a')).toBeNull();
  });
});
