import { encodeText } from './encode-text.ts';

let page: string | undefined;

/**
 * Stands in for `TextEncoder` in the program that renders pages. Astro ends each page by encoding it whole, for the body of a
 * response out of which it would only be decoded again: here a page is put aside as text, and its response stays empty.
 */
export class PageEncoder implements Pick<TextEncoder, 'encoding' | 'encode'> {
  readonly encoding = 'utf-8';

  encode(text = ''): Uint8Array<ArrayBuffer> {
    if (!/^<!doctype html>/i.test(text)) return encodeText(text);
    page = text;
    return new Uint8Array();
  }
}

/**
 * The page that was rendered last; it is given once.
 * @throws when none was rendered since, or Astro has come to end pages in another way.
 */
export function takePage(): string {
  if (page === undefined) throw new Error('no page came of rendering');
  const taken = page;
  page = undefined;
  return taken;
}
