/** How close the type of a sheet stands, from the largest to the smallest. */
export const densities = ['roomy', 'regular', 'compact', 'dense', 'tight'] as const;
export type Density = (typeof densities)[number];

/** Lines of text that a page holds at a density. */
type Room = readonly (readonly [Density, number])[];

/** What a sheet holds; the smallest, `tight`, takes what is left and leaves no room to write. */
const room: Room = [
  ['roomy', 26],
  ['regular', 29],
  ['compact', 34],
  ['dense', 38],
];

/** What a handout holds above its notes. Measured on sheets in English and Greek. */
const handoutRoom: Room = [
  ['roomy', 30],
  ['regular', 35],
  ['compact', 39],
  ['dense', 45],
];

/** What a page of a sheet that flows over several holds, from edge to edge. Measured like that of handouts. */
const flowRoom: Room = [
  ['roomy', 49],
  ['regular', 55],
  ['compact', 62],
];

/** Characters in a line of a sheet at the regular density. */
const lineLength = 84;

/** A page without the head and the notes of a handout holds so many lines more. */
const more = 6;

/** The same for a handout, which on several pages has one head and, at its end, room for notes. */
export function estimateHandoutDensity(paragraphs: readonly string[], pages: number): Density {
  const lines = countLines(paragraphs);
  return handoutRoom.find(([, most]) => lines <= most * pages + more * (pages - 1))?.[0] ?? 'tight';
}

/**
 * The largest type at which paragraphs should fit on one sheet. Made from the number of characters, so that the web page
 * and the PDF agree without a browser; the printing of the PDF proves it.
 */
export function estimateDensity(paragraphs: readonly string[], pages = 1): Density {
  const lines = countLines(paragraphs);
  return room.find(([, most]) => lines <= most * pages)?.[0] ?? 'tight';
}

/** How many pages paragraphs will take, at most so many. */
export function estimatePages(paragraphs: readonly string[], most: number): number {
  return Math.min(most, Math.ceil(countLines(paragraphs) / (room.at(-1)?.[1] ?? 1)));
}

/**
 * The densities closer than `density` at which so many lines that flow over several pages should fit on `pages`, from the
 * largest. Nobody reads a session plan in small type to save paper: none is closer than `compact`.
 */
export function listCloserDensities(lines: number, density: Density, pages: number): readonly Density[] {
  const at = densities.indexOf(density);
  return flowRoom.flatMap(([closer, most]) => (densities.indexOf(closer) > at && lines <= most * pages ? [closer] : []));
}

/** Lines that paragraphs take at the regular density. */
export const countLines = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, paragraph) => sum + Math.ceil(paragraph.length / lineLength), 0);
