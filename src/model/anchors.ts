import { getText } from './find-text.ts';
import type { Edition, Entry } from './types.ts';

/** The anchor of a principle's step, counted from 1; the same in all languages. */
export const stepAnchor = (number: number): string => `step-${number}`;

/** All anchors that links may name in an entry: its headings, and the steps of a principle. */
export function anchorsOf(entry: Entry, edition: Edition): readonly string[] {
  if (entry.kind !== 'principle') return entry.anchors;
  const { steps } = getText(edition, entry, edition.sourceLanguage);
  return [...entry.anchors, ...steps.map((_, index) => stepAnchor(index + 1))];
}
