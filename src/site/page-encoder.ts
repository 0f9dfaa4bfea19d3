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

/** The page that comes of rendering; nothing when Astro ended it in another way. One page is rendered at a time. */
export async function takePage(render: () => Promise<unknown>): Promise<string | undefined> {
  page = undefined;
  await render();
  return page;
}
