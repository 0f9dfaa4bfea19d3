/** What a built page leads to, and the places in it. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  /** Addresses that the browser fetches by itself. */
  readonly loads: readonly string[];
}

const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Reads the attributes of tags alone, so that text and scripts cannot look like links. */
export function readPageLinks(html: string): PageLinks {
  const ids = new Set<string>();
  const links: string[] = [];
  const loads: string[] = [];
  for (const [name, attributes] of readTags(html)) {
    const id = attributes.get('id');
    if (id !== undefined) ids.add(id);
    const href = attributes.get('href') ?? attributes.get('xlink:href');
    if (href !== undefined) (name === 'link' && isLoaded(attributes.get('rel')) ? loads : links).push(href);
    const source = attributes.get('src');
    if (source !== undefined && !source.startsWith('data:')) loads.push(source);
  }
  return { ids, links, loads };
}

/** The tags that may name a place or an address, with their attributes. */
function* readTags(html: string): Generator<readonly [name: string, attributes: ReadonlyMap<string, string>]> {
  // Not matchAll, which makes a pattern for every tag.
  tag.lastIndex = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const [, name = '', inside = ''] = found;
    if (/(?:id|href|src)\s*=/.test(inside)) yield [name, readAttributes(inside)];
  }
}

/** The attributes that matter here. */
function readAttributes(inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let found = attribute.exec(inside); found !== null; found = attribute.exec(inside)) {
    const [, key = '', double, single, bare] = found;
    if (/^(?:id|rel|(?:xlink:)?href|src)$/i.test(key)) attributes.set(key, ownCopy(unescape(double ?? single ?? bare ?? '')));
  }
  return attributes;
}

/** A part of a string keeps the whole of it in memory, and that would be every page of the site. */
const ownCopy = (text: string): string => Buffer.from(text).toString();

const isLoaded = (rel: string | undefined): boolean => /\b(?:stylesheet|preload|modulepreload|icon|manifest)\b/.test(rel ?? '');

function unescape(value: string): string {
  if (!value.includes('&')) return value;
  return value
    .replaceAll('&#x26;', '&')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x22;', '"');
}
