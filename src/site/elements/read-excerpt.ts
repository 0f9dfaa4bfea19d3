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

/** The text of all marks in an excerpt, each once. */
export function listMarks(excerpt: string): readonly string[] {
  return [...new Set(readExcerpt(excerpt).flatMap(({ text, marked }) => (marked ? [text] : [])))];
}

/** What follows the title in an excerpt that begins with it: the title stands above the excerpt already. */
export function dropTitle(parts: readonly ExcerptPart[], title: string): readonly ExcerptPart[] {
  const whole = parts.map(({ text }) => text).join('');
  if (title === '' || !whole.startsWith(title)) return parts;
  let left = title.length + (/^[\s.]*/.exec(whole.slice(title.length))?.[0].length ?? 0);
  return parts.flatMap(({ text, marked }) => {
    const kept = text.slice(left);
    left = Math.max(0, left - text.length);
    return kept === '' ? [] : [{ text: kept, marked }];
  });
}

/** An excerpt with dots where it breaks off in a sentence, so that it does not read as a whole. */
export function addDots(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const whole = parts.map(({ text }) => text).join('');
  if (whole === '') return parts;
  const dots = (text: string): readonly ExcerptPart[] => [{ text, marked: false }];
  return [...(/^\p{Ll}/u.test(whole) ? dots('… ') : []), ...parts, ...(/[.?!;·…]$/.test(whole) ? [] : dots(' …'))];
}

/** Pagefind escapes these two alone. */
function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
