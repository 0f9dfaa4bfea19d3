/** A text with one sentence more. */
export interface ChangedText {
  readonly text: string;
  /** The line that changed, counted from 1. */
  readonly line: number;
}

/** A paragraph on a line of its own: long enough for a page to notice, and without any mark. */
const plainParagraph = /^\p{L}[^[\]{}<>*_`@|\\]{80,}\.$/u;

/**
 * Says the last sentence of a paragraph once more, as an editor adds one: it is in the language of the text and needs no other
 * letters. Of the plain paragraphs of an MDX file it takes the middle one; nothing where there is none.
 */
export function repeatSentence(mdx: string): ChangedText | undefined {
  const lines = mdx.split('\n');
  const frontMatterEnd = lines.indexOf('---', 1);
  const isPlain = (line: string, index: number): boolean =>
    index > frontMatterEnd && plainParagraph.test(line) && isBlank(lines[index - 1]) && isBlank(lines[index + 1]);
  const plain = lines.flatMap((line, index) => (isPlain(line, index) ? [index] : []));
  const chosen = plain[Math.floor(plain.length / 2)];
  if (chosen === undefined) return undefined;
  const changed = lines.map((line, index) => (index === chosen ? `${line} ${line.split(/(?<=[.!?])\s+/).at(-1) ?? ''}` : line));
  return { text: changed.join('\n'), line: chosen + 1 };
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
