import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Translate } from '../i18n/translator.ts';
import { getEntry } from '../model/find-text.ts';
import { markPrintout } from '../model/printout.ts';
import type { EntryId } from '../schema/ids.ts';
import type { BookContext } from './book-context.ts';
import { permalinkOf } from './rewrite-links.ts';

/**
 * The address of an entry on the site, to be read from paper and typed: the scheme and the last slash are left out. Behind
 * it the code of its words; as a link, it leads to what has become of them.
 */
export function permalinkLine({ edition, place, language }: BookContext, id: EntryId, t: Translate): ElementContent[] {
  const href = permalinkOf(edition, id, place.address);
  const { code, fragment } = markPrintout(edition, 'text', getEntry(edition, id), language);
  return [
    h('dt', t('book.online')),
    h('dd', [h('a.permalink', { href }, shortAddress(href)), ' (', h('a.print-code', { href: `${href}${fragment}` }, code), ')']),
  ];
}

/** An address as people write it: `example.org/p/le-1`. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
