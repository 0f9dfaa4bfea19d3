import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { getEntry, getText } from '../model/find-text.ts';
import type { EntryId, LanguageTag } from '../schema/ids.ts';
import { inLanguageOf, type BookContext, type Wording } from './book-context.ts';
import { entryLabel } from './entry-label.ts';

/** A link to an entry in the words of its title, with its code or number before it. */
export function entryLink(context: BookContext, id: EntryId, around: Wording): ElementContent {
  const { edition, language, links } = context;
  const entry = getEntry(edition, id);
  const text = getText<{ readonly title: string; readonly language: LanguageTag }>(edition, entry, language);
  const label = entryLabel(edition, entry, around.t);
  const title = h('span.entry-title', [h('span', inLanguageOf(text, around.language), text.title)]);
  return h('a', { href: links.entry(id) }, label === undefined ? [title] : [h('span.entry-label', label), ' ', title]);
}
