import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Reference } from '../schema/references-file.ts';

const address = /https?:\/\/[^\s<]+[^\s<.,;)]/;

/**
 * The HTML of a formatted reference as a tree. The formatter writes `<i>`, `<b>` and character references and nothing
 * else. Addresses become links; a title in a language of its own says so.
 */
export function parseReference(html: string, reference: Reference | undefined): ElementContent[] {
  return html.split(/(<i>.*?<\/i>|<b>.*?<\/b>)/s).flatMap((part): ElementContent[] => {
    const { tag, words = part } = /^<(?<tag>[ib])>(?<words>.*)<\/[ib]>$/s.exec(part)?.groups ?? {};
    const content = markTitle(decodeCharacters(words), reference);
    return tag === undefined ? content : [h(tag, content)];
  });
}

function markTitle(text: string, reference: Reference | undefined): ElementContent[] {
  const { title, language } = reference ?? {};
  if (title === undefined || language === undefined) return linkAddresses(text);
  const at = withEqualApostrophes(text).indexOf(withEqualApostrophes(title));
  if (at === -1) return linkAddresses(text);
  const end = at + title.length;
  return [...linkAddresses(text.slice(0, at)), h('span', { lang: language }, text.slice(at, end)), ...linkAddresses(text.slice(end))];
}

/** As long as the text: the formatter curls the apostrophes of a title. */
const withEqualApostrophes = (text: string): string => text.replaceAll('’', "'");

function linkAddresses(text: string): ElementContent[] {
  const found = address.exec(text);
  if (found === null) return text === '' ? [] : [{ type: 'text', value: text }];
  const [href] = found;
  const before = text.slice(0, found.index);
  return [...linkAddresses(before), h('a', { href }, href), ...linkAddresses(text.slice(found.index + href.length))];
}

/** References such as `&#38;`, `&#x26;` and `&amp;`. */
function decodeCharacters(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name ?? ''] ?? whole;
    },
  );
}
