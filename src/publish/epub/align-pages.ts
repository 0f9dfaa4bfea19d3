/** So many letters in a row come again by chance nowhere in a book, nowhere near, or hardly near. */
const [unique, rare, few] = [40, 24, 14] as const;
/** Letters at the head of a page that may be passed over: a word of the page that the text does not hold. */
const skips = [0, 8, 16, 32, 64, 120] as const;
/** How far from its expected place the beginning of a page is looked for, in letters. */
const slack = 1500;

/**
 * What two readings of the same words have in common: letters alone. Hyphens at the ends of lines, spaces, capitals made
 * by a style, ligatures, numbers of pages in lists of contents differ between a page and its source.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')
    .replaceAll('ς', 'σ');
}

/** Writing that runs from right to left. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The words of a page as they are read: readers of PDF give the words of a line from left to right, whichever way it is
 * written.
 */
export function inReadingOrder(page: string): string {
  return page
    .split('\n')
    .map((line) => (rightToLeft.test(line) ? line.split(/\s+/).toReversed().join(' ') : line))
    .join('\n');
}

/**
 * Finds where each page begins in a text, both as `lettersOf` gives them, as the number of letters before it. A page is
 * looked for where the one before it should end, so that words that come back do not mislead; one that is not found is
 * undefined.
 */
export function alignPages(text: string, pages: readonly string[]): readonly (number | undefined)[] {
  let expected = 0;
  let last = 0;
  return pages.map((page) => {
    const found = findPage(text, page, last, expected);
    last = found ?? last;
    expected = (found ?? expected) + page.length;
    return found;
  });
}

/** Letters of the page in this number are looked for, so far from the expected place; the surest way comes first. */
const ways = [
  { length: unique, reach: slack },
  { length: rare, reach: slack },
  { length: unique, reach: Infinity },
  { length: few, reach: slack },
] as const;

function findPage(text: string, page: string, from: number, expected: number): number | undefined {
  for (const { length, reach } of ways) {
    for (const skip of skips) {
      const probe = page.slice(skip, skip + length);
      if (probe.length < Math.min(length, page.length) || probe === '') continue;
      const found = nearest(text, probe, Math.max(from, expected - reach), expected + reach, expected + skip);
      if (found !== undefined) return Math.max(from, found - skip);
    }
  }
  return undefined;
}

function nearest(text: string, probe: string, from: number, to: number, expected: number): number | undefined {
  let best: number | undefined;
  for (let at = text.indexOf(probe, from); at !== -1 && at <= to; at = text.indexOf(probe, at + 1)) {
    if (best === undefined || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}
