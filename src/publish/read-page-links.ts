/** What a built page leads to, and the places in it. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  /** Addresses that the browser fetches by itself. */
  readonly loads: readonly string[];
}

/** Where an attribute may stand that matters here: most tags have none. */
const candidate = /\s(?:id|(?:xlink:)?href|src)\s*=/gi;

const tag = /<([a-z][a-z0-9-]*)\s((?:[^"'>]|"[^"]*"|'[^']*')*)>/iy;
const attribute = /(?:^|\s)(id|rel|(?:xlink:)?href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * Reads the attributes of tags alone, so that text and scripts cannot look like links. `names` holds every address once for
 * all pages that are read with it.
 */
export function readPageLinks(html: string, names: Map<string, string>): PageLinks {
  const ids = new Set<string>();
  const links: string[] = [];
  const loads: string[] = [];
  let past = 0;
  // Not matchAll, which makes a pattern for every page.
  candidate.lastIndex = 0;
  for (let found = candidate.exec(html); found !== null; found = candidate.exec(html)) {
    const around = findTag(html, found.index, past);
    // Text may look like an attribute, too.
    if (around === undefined) continue;
    const { name, inside, end } = around;
    past = candidate.lastIndex = end;
    const { id, href, src, rel } = readAttributes(inside, names);
    if (id !== undefined) ids.add(id);
    if (href !== undefined) (name === 'link' && isLoaded(rel) ? loads : links).push(href);
    if (src?.startsWith('data:') === false) loads.push(src);
  }
  return { ids, links, loads };
}

interface Tag {
  readonly name: string;
  /** Its attributes, as they are written. */
  readonly inside: string;
  readonly end: number;
}

/** The tag that `at` stands in. It need not begin with the last `<`: attributes may hold one. None begins before `from`. */
function findTag(html: string, at: number, from: number): Tag | undefined {
  for (let open = html.lastIndexOf('<', at); open >= from; open = html.lastIndexOf('<', open - 1)) {
    tag.lastIndex = open;
    const [, name, inside] = tag.exec(html) ?? [];
    if (name !== undefined && inside !== undefined && tag.lastIndex > at) return { name, inside, end: tag.lastIndex };
    if (open === 0) break;
  }
  return undefined;
}

type Attributes = { [name in 'id' | 'href' | 'src' | 'rel']?: string };

/** The attributes that matter here. */
function readAttributes(inside: string, names: Map<string, string>): Attributes {
  const attributes: Attributes = {};
  attribute.lastIndex = 0;
  for (let found = attribute.exec(inside); found !== null; found = attribute.exec(inside)) {
    const [, name = '', double, single, bare] = found;
    const value = unescape(double ?? single ?? bare ?? '');
    const key = name.toLowerCase();
    if (key === 'rel') attributes.rel = value;
    else if (key === 'id') attributes.id = ownCopy(value, names);
    else if (key === 'src') attributes.src = ownCopy(value, names);
    else if (key === 'href' || attributes.href === undefined) attributes.href = ownCopy(value, names);
  }
  return attributes;
}

/** A part of a string keeps the whole of it in memory, and that would be every page of the site. */
function ownCopy(text: string, names: Map<string, string>): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const copy = Buffer.from(text).toString();
  names.set(copy, copy);
  return copy;
}

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
