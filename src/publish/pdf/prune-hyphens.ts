import type { Page } from 'puppeteer-core';

/** How many soft hyphens there were, and how many stay: those at the end of a line. */
export interface PrunedHyphens {
  readonly before: number;
  readonly after: number;
}

/**
 * Removes the soft hyphens that no line ends with, but for those of what is not laid out. To be called while the document is
 * laid out as printed.
 * Chromium has no hyphenation of its own, and soft hyphens left inside lines go into the text of the PDF,
 * where they break search, copying and reading aloud.
 */
export async function pruneHyphens(page: Page): Promise<PrunedHyphens> {
  return page.evaluate(pruneInPage);
}

/** Runs in the page. */
function pruneInPage(): PrunedHyphens {
  const hyphen = '\u00AD';
  const range = document.createRange();

  const textsWithHyphens = (): Text[] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text && node.data.includes(hyphen) && node.parentElement?.checkVisibility() === true) found.push(node);
    }
    return found;
  };
  const isOneLine = (text: Text, from: number, to: number): boolean => {
    range.setStart(text, from);
    range.setEnd(text, to);
    return range.getClientRects().length < 2;
  };
  const topOf = (text: Text, at: number): number => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    // The first character of a line has a second, empty box at the end of the line before.
    return Array.from(range.getClientRects()).at(-1)?.top ?? 0;
  };
  const endsLine = (text: Text, at: number): boolean => at > 0 && at + 1 < text.length && topOf(text, at + 1) > topOf(text, at - 1) + 1;
  /** The text with only those hyphens that end a line. Words within one line are settled in one look. */
  const prune = (text: Text): string => {
    if (isOneLine(text, 0, text.length)) return text.data.replaceAll(hyphen, '');
    let pruned = '';
    for (const { 0: word, index } of text.data.matchAll(/\s+|\S+/g)) {
      if (!word.includes(hyphen)) pruned += word;
      else if (isOneLine(text, index, index + word.length)) pruned += word.replaceAll(hyphen, '');
      else pruned += word.replace(/\u00AD/g, (found, at: number) => (endsLine(text, index + at) ? found : ''));
    }
    return pruned;
  };
  const count = (): number => textsWithHyphens().reduce((sum, text) => sum + text.data.split(hyphen).length - 1, 0);

  const before = count();
  let left = before;
  // Removing a hyphen can move a line's end by a hair; a few rounds settle it.
  for (let round = 0; round < 4; round += 1) {
    // Read all, then write all: the layout is made once a round.
    for (const { text, pruned } of textsWithHyphens().map((text) => ({ text, pruned: prune(text) }))) {
      if (pruned !== text.data) text.data = pruned;
    }
    const now = count();
    if (now === left) break;
    left = now;
  }
  return { before, after: left };
}
