import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Translate } from '../i18n/translator.ts';
import type { EntryId } from '../schema/ids.ts';
import type { BookContext } from './book-context.ts';
import { permalinkOf } from './rewrite-links.ts';

/** The address of an entry on the site, to be read from paper and typed: the scheme and the last slash are left out. */
export function permalinkLine({ edition, place }: BookContext, id: EntryId, t: Translate): ElementContent[] {
  const href = permalinkOf(edition, id, place.address);
  return [h('dt', t('book.online')), h('dd', [h('a.permalink', { href }, shortAddress(href))])];
}

/** An address as people write it: `example.org/p/le-1`. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
