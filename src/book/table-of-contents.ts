import type { Element } from 'hast';
import { h } from 'hastscript';
import { getEntry, getText } from '../model/find-text.ts';
import type { OutlinePlace } from '../model/types.ts';
import type { LanguageTag } from '../schema/ids.ts';
import type { BookContext } from './book-context.ts';
import { inLanguageOf } from './book-context.ts';
import type { BookSection, TocEntry } from './book.ts';
import { entryLabel } from './entry-label.ts';

/** The lines of the contents: the outline, each entry with the title that it has in the book, then what follows it. */
export function listContents(context: BookContext, after: readonly BookSection[]): readonly TocEntry[] {
  return [
    ...context.edition.outline.map((place) => lineOf(context, place)),
    ...after.map(({ id, title, language }) => ({ id, label: undefined, title, language, children: [] })),
  ];
}

function lineOf(context: BookContext, { id, contains }: OutlinePlace): TocEntry {
  const { edition, language, t } = context;
  const entry = getEntry(edition, id);
  const text = getText<{ readonly title: string; readonly language: LanguageTag }>(edition, entry, language);
  return {
    id,
    label: entryLabel(edition, entry, t),
    title: text.title,
    language: text.language,
    children: contains.map((child) => lineOf(context, child)),
  };
}

/** The contents as nested lists of links, with their name; `around` is the language of the page. */
export function buildContents(toc: readonly TocEntry[], around: LanguageTag, name: string): Element {
  return h('nav.book-contents', { ariaLabel: name }, [list(toc, around, 1)]);
}

function list(entries: readonly TocEntry[], around: LanguageTag, level: number): Element {
  return h(
    'ol',
    { className: [`contents-${level}`] },
    entries.map(({ id, label, title, language, children }) =>
      h('li', [
        h('a', { href: `#${id}` }, [
          ...(label === undefined ? [] : [h('span.contents-label', label), ' ']),
          h('span.contents-title', [h('span', inLanguageOf({ language }, around), title)]),
        ]),
        ...(children.length === 0 ? [] : [list(children, around, level + 1)]),
      ]),
    ),
  );
}
