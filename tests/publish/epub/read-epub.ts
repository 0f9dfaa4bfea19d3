import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { posix } from 'node:path';

/** An entry of a zip as its own header tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly isStored: boolean;
}

/** An EPUB as a reading system finds it. */
export interface ReadEpub {
  readonly names: readonly string[];
  readonly first: ZipEntry;
  text(name: string): string;
  /** Of a file below `EPUB/`. */
  find(name: string, selector: string): readonly Element[];
  /** Files of the reading order, below `EPUB/`. */
  readonly spine: readonly string[];
  /** Addresses that do not lead to a file, or to a place in it. */
  deadLinks(): readonly string[];
}

/** Reads an EPUB from its bytes. */
export function readEpub(bytes: Uint8Array): ReadEpub {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const length = header.getUint16(26, true);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const documents = new Map<string, Document>();
  const open = (name: string): Document => {
    const known = documents.get(name) ?? parseHTML(text(`EPUB/${name}`).replace(/^<\?xml[^>]*>\s*/, '')).document;
    documents.set(name, known);
    return known;
  };
  const find = (name: string, selector: string): readonly Element[] => [...open(name).querySelectorAll(selector)];
  const hrefs = new Map(find('package.opf', 'item').map((item) => [item.getAttribute('id'), item.getAttribute('href') ?? '']));
  const pages = names.filter((name) => name.endsWith('.xhtml')).map((name) => name.replace('EPUB/', ''));
  return {
    names,
    first: { name: strFromU8(bytes.subarray(30, 30 + length)), isStored: header.getUint16(8, true) === 0 },
    text,
    find,
    spine: find('package.opf', 'itemref').map((item) => hrefs.get(item.getAttribute('idref')) ?? ''),
    deadLinks: () =>
      pages.flatMap((page) =>
        find(page, '[href], [src]').flatMap((element) => {
          const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
          if (/^https?:/.test(address)) return [];
          const [path = '', fragment] = address.split('#');
          const target = path === '' ? page : posix.join(posix.dirname(page), path);
          const isThere = names.includes(`EPUB/${target}`) && (fragment === undefined || open(target).getElementById(fragment) !== null);
          return isThere ? [] : [`${page}: ${address}`];
        }),
      ),
  };
}
