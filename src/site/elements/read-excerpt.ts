/** A piece of an excerpt. */
export interface ExcerptPart {
  readonly text: string;
  /** Whether it is what the reader searched for. */
  readonly marked: boolean;
}

/** Takes Pagefind's excerpt apart, so that it reaches the page as text and never as HTML. Neighbouring marks become one. */
export function readExcerpt(excerpt: string): readonly ExcerptPart[] {
  const joined = excerpt.replace(/<\/mark>(\s+)<mark>/g, '$1');
  return joined
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({ text: decode(part.replace(/^<mark>|<\/mark>$/g, '')), marked: part.startsWith('<mark>') }));
}

/** Pagefind escapes these two alone. */
function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
