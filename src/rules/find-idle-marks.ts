/** A mark of Markdown, or a citation, written so that it does nothing and readers see it as it stands. */
export interface IdleMark {
  readonly type: 'heading' | 'point' | 'strange-space' | 'citation' | 'link';
  /** As it was written: of a word that a mark stands before, the whole word. */
  readonly found: string;
  /** From the beginning of the text. */
  readonly offset: number;
}

/** Which names citations and links may have meant. */
export interface KnownNames {
  readonly isReference: (key: string) => boolean;
  readonly isEntry: (id: string) => boolean;
}

/** Where lines begin, inside components, lists and quotations too. */
const lineStart = '(?<=^[ \\t]*(?:>[ \\t]*)*)';

/** A single `#` before a word may be a hashtag. Two hyphens are a rule, and one before a figure is a minus. */
const headingWithoutSpace = new RegExp(`${lineStart}##+[^#\\s]\\S*`, 'gm');
const pointWithoutSpace = new RegExp(`${lineStart}-(?=[\\p{L}*_[‘“„«"'(])\\S*`, 'gmu');
const strangeSpace = new RegExp(`${lineStart}(?:#{1,6}|[-*+])[^\\S \\t\\r\\n]`, 'gm');
const bareCitation = /(?<![\p{L}\p{N}_/\\.@])@([a-z0-9]+(?:-[a-z0-9]+)*)(?![\p{L}\p{N}_])/gu;
const brokenLink = /\[[^[\]\n]*\]\s+\(([A-Za-z][A-Za-z0-9-]*)(?:#[^)\s]*)?\)/g;

/** What a text may show as it stands: code, and citations that are whole. */
const hidden = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)|\[@[^\][]+\]/g;

/** Finds idle marks in a text of Markdown, in the order of the text. */
export function findIdleMarks(text: string, { isReference, isEntry }: KnownNames): readonly IdleMark[] {
  const masked = /[`@]/.test(text) ? text.replace(hidden, (whole) => whole.replace(/[^\n]/g, '\u{FFFC}')) : text;
  const marks = (type: IdleMark['type'], pattern: RegExp, counts: (name: string) => boolean = () => true): readonly IdleMark[] =>
    [...masked.matchAll(pattern)].flatMap(({ 0: found, 1: name = '', index }) => (counts(name) ? [{ type, found, offset: index }] : []));
  return [
    ...marks('heading', headingWithoutSpace),
    ...marks('point', pointWithoutSpace),
    ...marks('strange-space', strangeSpace),
    ...marks('citation', bareCitation, isReference),
    ...marks('link', brokenLink, isEntry),
  ].sort((a, b) => a.offset - b.offset);
}
