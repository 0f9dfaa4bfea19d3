import { CSLExporter, parse, parseRIS, type BibDB } from 'biblatex-csl-converter';
import type { CslItem } from '../../../src/render/citing/csl-item.ts';

/** What another program makes of a file: an item, as far as it understood it. */
export type ReadItem = Readonly<Record<string, unknown>>;

/** Reads a BibTeX file with a parser that is not ours. */
export function readBibtex(text: string): ReadItem {
  const { entries, errors, warnings } = parse(text);
  return onlyItem(entries, [...errors, ...warnings]);
}

/** Reads a RIS file with a parser that is not ours. */
export function readRis(text: string): ReadItem {
  const { entries, errors, warnings } = parseRIS(text);
  return onlyItem(entries, [...errors, ...warnings]);
}

/** What every format has to carry: an item in the terms of both. */
export function essenceOf(item: CslItem): ReadItem {
  return {
    title: item.title,
    'container-title': item['container-title'],
    author: item.author.map(({ literal }) => literal),
    edition: item.edition,
    publisher: item.publisher,
    year: item.issued['date-parts'][0][0],
    URL: item.URL,
    note: item.note,
  };
}

function onlyItem(entries: BibDB, faults: readonly unknown[]): ReadItem {
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  const [item, ...others] = Object.values(new CSLExporter(entries, false, {}).parse());
  if (item === undefined || others.length > 0) throw new Error(`${others.length} items too many`);
  // The exporter marks words whose capitals stay, and writes what stands for markup in JSON as such.
  const textOf = (name: string): string | undefined => {
    const value = item[name];
    return typeof value === 'string' ? unescape(value.replace(/<\/?span[^>]*>/g, '')) : undefined;
  };
  const authors = (item['author'] ?? []) as readonly { literal?: string; family?: string; given?: string }[];
  const issued = item['issued'] as { readonly 'date-parts': readonly (readonly number[])[] };
  return {
    title: textOf('title'),
    'container-title': textOf('container-title'),
    author: authors.map(({ literal, family, given }) => unescape(literal ?? [given, family].filter(Boolean).join(' '))),
    edition: textOf('edition'),
    publisher: textOf('publisher'),
    year: issued['date-parts'][0]?.[0],
    URL: textOf('URL'),
    note: textOf('note'),
  };
}

const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
