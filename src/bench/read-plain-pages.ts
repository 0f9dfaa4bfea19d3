import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { readTree } from '../load/read-tree.ts';

/** A page of a site in its words alone. */
export interface PlainPage {
  /** The address below the site's root, with a slash at the end. */
  readonly address: string;
  readonly title: string;
  readonly blocks: readonly PlainBlock[];
}

/** A piece of a page without a block inside it. */
export interface PlainBlock {
  readonly kind: 'heading' | 'text';
  readonly words: string;
}

const blocks = 'h2, h3, h4, p, li, dt, dd, th, td, figcaption, pre';

/** The pages of a built site, in the order of their addresses, but for these; each without its frame. */
export function readPlainPages(folder: string, except: ReadonlySet<string>): readonly PlainPage[] {
  return readTree(folder)
    .filter((path) => path.endsWith('/index.html') && !except.has(path))
    .map((path) => {
      const { document } = parseHTML(readFileSync(`${folder}/${path}`, 'utf8'));
      const found: readonly Element[] = [...(document.querySelector('main') ?? document.body).querySelectorAll(blocks)];
      return {
        address: path.replace(/index\.html$/, ''),
        title: squeeze(document.title) || path,
        blocks: found
          .filter((element) => element.querySelector(blocks) === null)
          .map(({ tagName, textContent }): PlainBlock => ({
            kind: /^H\d$/.test(tagName) ? 'heading' : 'text',
            words: squeeze(textContent),
          }))
          .filter(({ words }) => words !== ''),
      };
    });
}

const squeeze = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
