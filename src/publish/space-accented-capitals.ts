/** How far accents that hang out to the left are kept away from what stands before them. */
export interface AccentSpacing {
  /** The space that is put before the letter; it does not break. */
  readonly space: string;
  /** Whether letters that begin a block are moved in as well: on paper, what reaches out of the text is cut off. */
  readonly atStart: boolean;
}

/** On a screen a little is enough, and what hangs out at the start of a line is seen. */
export const screenSpacing: AccentSpacing = { space: '\u202F', atStart: false };

/** As wide as the accents of the serif hang out, so that none is cut at the start of a line. */
export const printSpacing: AccentSpacing = { space: '\u00A0', atStart: true };

/** Greek capitals with their accent beside them. */
const capital = /[ΆΈΉΊΌΎΏ]/g;

/** All of them and one sign more, in one range: every page is searched, and most have none. */
const near = /[\u0386-\u038F]/;

/** Elements whose content is no text of the page, or is copied as it stands. */
const passedOver = /(<(script|style|title|textarea|pre)\b[^>]*>[\s\S]*?<\/\2>)/g;

/** Tags within a line. All others end what stands before them. */
const inlineTag = /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|dfn|em|i|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)\b/;

/**
 * Keeps the accents of Greek capitals clear of the word before them: `σειρά. Ένα`. Fonts let them hang over the space and
 * make up for it by kerning, which does not reach from a font of Greek letters to the space in that of Latin ones.
 */
export function spaceAccentedCapitals(html: string, spacing: AccentSpacing): string {
  if (!near.test(html)) return html;
  return html
    .split(passedOver)
    .map((part, index) => (index % 3 === 0 ? spaceText(part, spacing) : index % 3 === 1 ? part : ''))
    .join('');
}

function spaceText(html: string, { space, atStart }: AccentSpacing): string {
  return html.replace(capital, (letter, at: number) => {
    if (html.lastIndexOf('<', at) > html.lastIndexOf('>', at)) return letter;
    const before = characterBefore(html, at);
    const isApart = before === undefined ? atStart : /[\s([«“‘„–—]/.test(before);
    return isApart ? space + letter : letter;
  });
}

/** The character that stands before a place in the text, past tags within the line; nothing at the start of a block. */
function characterBefore(html: string, at: number): string | undefined {
  let end = at;
  while (html[end - 1] === '>') {
    const start = html.lastIndexOf('<', end - 1);
    if (start === -1 || !inlineTag.test(html.slice(start, end))) return undefined;
    end = start;
  }
  return html[end - 1];
}
