/** A palette of colours as `0xRRGGBB`, and the place in it of every pixel's colour. */
export interface Palette {
  readonly colours: readonly number[];
  readonly places: Uint8Array;
}

/**
 * Keeps the `most` commonest colours of a picture, 256 or fewer, and gives every other to the one that is nearest. Made for pictures of even
 * grounds and letters: all grounds stay exact, and what moves a little is single pixels at the edges of letters.
 */
export function reduceColours(pixels: Uint32Array, most: number): Palette {
  // Grounds are long runs of one colour: to look up each run, not each pixel, takes a third of the time.
  const counts = new Map<number, number>();
  for (let from = 0; from < pixels.length;) {
    const [colour, until] = [pixels[from] ?? 0, endOfRun(pixels, from)];
    counts.set(colour, (counts.get(colour) ?? 0) + until - from);
    from = until;
  }
  // Of equally common colours the smaller number goes first, so that the same picture gives the same palette.
  const ranked = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b).map(([colour]) => colour);
  const colours = ranked.slice(0, most);
  const placeOf = new Map(colours.map((colour, place) => [colour, place]));
  for (const colour of ranked.slice(most)) placeOf.set(colour, findNearest(colour, colours));
  const places = new Uint8Array(pixels.length);
  for (let from = 0; from < pixels.length;) {
    const until = endOfRun(pixels, from);
    places.fill(placeOf.get(pixels[from] ?? 0) ?? 0, from, until);
    from = until;
  }
  return { colours, places };
}

function endOfRun(pixels: Uint32Array, from: number): number {
  const colour = pixels[from];
  let until = from + 1;
  while (until < pixels.length && pixels[until] === colour) until += 1;
  return until;
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
