/** One reference of a citation group. */
export interface CitedItem {
  readonly key: string;
  readonly locator?: string;
}

/** A part of a text: plain words, or a citation group with its offset in the text. */
export type TextPart =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'citation'; readonly items: readonly CitedItem[]; readonly offset: number };

const group = /\[(@[^\][]+)\]/g;

/**
 * Splits a text at citation groups, `[@key]` or `[@key, p. 20; @other]`.
 * Syntax after Pandoc's bracketed citations: https://pandoc.org/MANUAL.html#citation-syntax
 */
export function parseCitations(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(group)) {
    if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) });
    parts.push({ type: 'citation', items: parseItems(match[1] ?? ''), offset: match.index });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}

function parseItems(inside: string): readonly CitedItem[] {
  return inside.split(';').map((item) => {
    const words = item.trim().replace(/^@/, '');
    const [key = '', ...locator] = words.split(',');
    const place = locator.join(',').trim();
    // `[@one, @two]` lacks its semicolon: taken whole, it is an unknown key and is reported.
    if (place.includes('@')) return { key: words };
    return { key: key.trim(), ...(place === '' ? {} : { locator: place }) };
  });
}
