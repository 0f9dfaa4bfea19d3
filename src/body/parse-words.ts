import type { ParsedBody } from './parse-body.ts';
import { shortDigest } from './digest.ts';

/** One line that begins with a letter and holds nothing that Markdown or MDX could give a meaning. */
const words = /^\p{L}(?:[\p{L}\p{M}\p{N},.;:?!'’‘“”„«»()–—…/%-]| (?! |$))*$/u;

/** Bare web addresses become links, and these words begin code. */
const unusual = /:\/\/|www\.|^(?:import|export)\b/i;

/**
 * Reads a text that is words alone, as most steps and outcomes are: what the parsers would give, without their cost. Nothing
 * for any other text.
 */
export function parseWords(text: string): ParsedBody | undefined {
  if (!words.test(text) || unusual.test(text)) return undefined;
  return {
    facts: {
      headings: [],
      links: [],
      citations: [],
      pictures: [],
      problems: [],
      blocks: [{ skeleton: 'p', digest: shortDigest(text), position: { line: 1, column: 1 } }],
      blockAnchors: ['p1'],
    },
    tree: {
      type: 'root',
      children: [{ type: 'element', tagName: 'p', properties: { dataBlock: 0 }, children: [{ type: 'text', value: text }] }],
    },
  };
}
