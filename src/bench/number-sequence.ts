/** Gives the next whole number of a sequence, from 0 up to but not including the limit. */
export type NumberSequence = (limit: number) => number;

/**
 * A sequence that looks random and is the same for the same seed, so that a synthetic edition has the same bytes on
 * every machine. The generator is Mulberry32.
 */
export function createNumberSequence(seed: number): NumberSequence {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
