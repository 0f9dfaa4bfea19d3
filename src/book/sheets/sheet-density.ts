/** How close the type of a sheet stands, from the largest to the smallest. */
export const densities = ['roomy', 'regular', 'compact', 'dense', 'tight'] as const;
export type Density = (typeof densities)[number];

/** Lines of text that a sheet holds at each density; the smallest, `tight`, takes what is left and leaves no room to write. */
const room: readonly (readonly [Density, number])[] = [
  ['roomy', 26],
  ['regular', 29],
  ['compact', 34],
  ['dense', 38],
];

/** Characters in a line of a sheet at the regular density. */
const lineLength = 84;

/** A page without the head and the notes of a sheet holds so many lines more. */
const more = 18;

/** The same for a handout of more than one page, which has one head and, at its end, room for notes. */
export function estimateHandoutDensity(paragraphs: readonly string[], pages: number): Density {
  const lines = countLines(paragraphs);
  return room.find(([, most]) => lines <= most * pages + more * (pages - 1))?.[0] ?? 'tight';
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

const countLines = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, paragraph) => sum + Math.ceil(paragraph.length / lineLength), 0);
