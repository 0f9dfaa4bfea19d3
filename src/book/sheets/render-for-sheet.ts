import { pathOf } from '../../model/routes.ts';
import type { Edition, Entry, TextBase } from '../../model/types.ts';
import type { Links } from '../../render/links.ts';
import { renderText, type RenderedText } from '../../render/render-text.ts';
import { pictureScheme } from '../book.ts';
import { permalinkOf } from '../rewrite-links.ts';

/**
 * Renders a text for paper: terms are not linked, and all links lead to the addresses that print names. Pictures are named by
 * `pictureScheme`: paper holds them, pages ask for them.
 */
export function renderForSheet(edition: Edition, entry: Entry, text: TextBase, address: string): RenderedText {
  const { language } = text;
  const links: Links = {
    entry: (id) => permalinkOf(edition, id, address),
    reference: (key) => `${address}${pathOf(edition, { type: 'reference', language, key })}`,
    asset: (path) => `${pictureScheme}${path}`,
  };
  return renderText(edition, entry, text, { language, links, idPrefix: '', rankShift: 0, anchors: 'headings', terms: 'plain' });
}
