/** A palette of colours as `0xRRGGBB`, and the place of each colour of the picture in it. */
export interface Palette {
  readonly colours: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
}

/**
 * Keeps the commonest colours of a picture and gives every other to the one that is nearest. Made for pictures of even
 * grounds and letters: all grounds stay exact, and what moves a little is single pixels at the edges of letters.
 */
export function reduceColours(pixels: Uint32Array, most: number): Palette {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  // Of equally common colours the smaller number goes first, so that the same picture gives the same palette.
  const ranked = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b).map(([colour]) => colour);
  const colours = ranked.slice(0, most);
  const placeOf = new Map(colours.map((colour, place) => [colour, place]));
  for (const colour of ranked.slice(most)) placeOf.set(colour, findNearest(colour, colours));
  return { colours, placeOf };
}

function findNearest(colour: number, colours: readonly number[]): number {
  let [nearest, least] = [0, Infinity];
  for (const [place, other] of colours.entries()) {
    const distance = channelDistance(colour, other, 16) + channelDistance(colour, other, 8) + channelDistance(colour, other, 0);
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
}

function channelDistance(a: number, b: number, shift: number): number {
  const difference = ((a >> shift) & 0xff) - ((b >> shift) & 0xff);
  return difference * difference;
}
