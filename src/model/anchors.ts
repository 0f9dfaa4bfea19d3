import { getText } from './find-text.ts';
import { pageAnchors } from './page-anchors.ts';
import type { Edition, Entry } from './types.ts';

/** The anchor of a principle's step, counted from 1; the same in all languages. */
export const stepAnchor = (number: number): string => `step-${number}`;

/** All anchors that links may name in an entry: those that it has, and those by which its places were known before. */
export function anchorsOf(entry: Entry, edition: Edition): readonly string[] {
  return [...presentAnchorsOf(entry, edition), ...entry.formerAnchors.keys()];
}

/** The anchors of an entry's own places: headings and blocks of its text, steps, and what else its page shows. */
export function presentAnchorsOf(entry: Entry, edition: Edition): readonly string[] {
  return [...lastingAnchorsOf(entry, edition), ...pageAnchors(entry, edition)];
}

/** Headings and steps: the places that books and sheets have too, few enough to be listed for people. */
export function printedAnchorsOf(entry: Entry, edition: Edition): readonly string[] {
  return [...entry.anchors, ...stepAnchors(entry, edition)];
}

/** The anchors that can stand for one that is gone: headings, steps and blocks. */
export function lastingAnchorsOf(entry: Entry, edition: Edition): readonly string[] {
  return [...printedAnchorsOf(entry, edition), ...(hasSheetForPage(entry) ? [] : entry.blockAnchors)];
}

/** The page of these is what is printed of them, where headings alone have anchors. */
function hasSheetForPage({ kind }: Entry): boolean {
  return kind === 'plan' || kind === 'worksheet' || kind === 'slides';
}

function stepAnchors(entry: Entry, edition: Edition): readonly string[] {
  if (entry.kind !== 'principle') return [];
  return getText(edition, entry, edition.sourceLanguage).steps.map((_, index) => stepAnchor(index + 1));
}

/** The anchors by which a place of an entry was known before. */
export function listFormerAnchors({ formerAnchors }: Entry, anchor: string): readonly string[] {
  return formerAnchors.size === 0 ? [] : [...formerAnchors].filter(([, present]) => present === anchor).map(([former]) => former);
}

/**
 * The anchor that stands for a place where headings and steps alone have one, as in books: the place itself, or the heading
 * above it. Nothing when it stands above all headings.
 */
export function findPrintedAnchor(entry: Entry, edition: Edition, anchor: string): string | undefined {
  const present = entry.formerAnchors.get(anchor) ?? anchor;
  const printed = printedAnchorsOf(entry, edition);
  if (printed.includes(present)) return present;
  return printed.filter((heading) => present.startsWith(`${heading}-p`)).sort((a, b) => b.length - a.length)[0];
}
