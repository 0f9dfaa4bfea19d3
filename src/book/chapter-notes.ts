import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { createTranslator, type Translate } from '../i18n/translator.ts';
import { changeElements } from '../render/change-elements.ts';
import { getCitationFormatter } from '../render/citation-formatter.ts';
import { parseReference } from '../render/parse-reference.ts';
import type { CitationKey } from '../schema/ids.ts';
import type { BookContext } from './book-context.ts';
import type { BookSection } from './book.ts';
import { hasClass } from './has-class.ts';
import { referenceId } from './rewrite-links.ts';

/** A reference and the ids of the places in the chapter that cite it, in reading order. */
type Cited = ReadonlyMap<CitationKey, readonly string[]>;

/**
 * Gives a chapter its notes: each work that it cites, in full, with links back to every place that cites it. Citations keep
 * author and year, so that a reader need not turn pages, and lead to the note in place of the bibliography. Places have
 * the id `book--cite--<chapter>--<number>`, notes `book--note--<chapter>--<key>`. A chapter that cites nothing stays as it is.
 */
export function addChapterNotes(context: BookContext, section: BookSection): BookSection {
  const keys = new Map([...context.edition.references.keys()].map((key) => [`#${referenceId(key)}`, key]));
  const cited = new Map<CitationKey, string[]>();
  let count = 0;
  const mark = (element: Element): Element => {
    const key = element.tagName === 'a' ? keys.get(String(element.properties.href)) : undefined;
    if (key === undefined) {
      return changeElements(element, mark);
    }
    count += 1;
    const id = `book--cite--${section.id}--${count}`;
    cited.set(key, [...(cited.get(key) ?? []), id]);
    return { ...element, properties: { ...element.properties, id, href: `#${noteId(section, key)}`, className: ['note-ref'] } };
  };
  const content = mark(section.content);
  return cited.size === 0 ? section : { ...section, content: append(content, buildNotes(context, section, cited)) };
}

const noteId = ({ id }: BookSection, key: CitationKey): string => `book--note--${id}--${key}`;

function buildNotes({ edition }: BookContext, section: BookSection, cited: Cited): Element {
  const { language, content, id } = section;
  const t = createTranslator(language, edition.strings.get(language));
  const { order, formatReference } = getCitationFormatter(edition, language);
  const notes = order.flatMap((key) => {
    const places = cited.get(key);
    if (places === undefined) return [];
    const reference = parseReference(formatReference(key), edition.references.get(key));
    return [h('li.note', { id: noteId(section, key) }, [h('p', [...reference, ' ', linksBack(places, t)])])];
  });
  return h('section.chapter-notes', [
    h(`h${rankOf(content) + 1}`, { id: `book--notes--${id}`, className: ['section-heading'] }, t('book.notes')),
    h('ol', notes),
  ]);
}

function linksBack(places: readonly string[], t: Translate): Element {
  const [first = '', ...others] = places;
  if (others.length === 0) return h('span.note-backs', [h('a.note-back', { href: `#${first}` }, t('book.note.back'))]);
  const links = places.flatMap((place, index): ElementContent[] => {
    const number = index + 1;
    const link = h('a.note-back', { href: `#${place}`, ariaLabel: t('book.note.back.place', { number }) }, String(number));
    return index === 0 ? [link] : [{ type: 'text', value: ', ' }, link];
  });
  return h('span.note-backs', [`${t('book.note.back')}: `, ...links]);
}

/** The text of a part stands in a block of its own. */
function append(content: Element, notes: Element): Element {
  const children = content.children.map((child) => (isPartText(child) ? { ...child, children: [...child.children, notes] } : child));
  return { ...content, children: content.children.some(isPartText) ? children : [...children, notes] };
}

function isPartText(node: ElementContent): node is Element {
  return hasClass(node, 'part-text');
}

/** The rank of the first heading, which is that of the chapter. */
function rankOf(element: Element): number {
  const own = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (own !== undefined) return Number(own);
  for (const child of element.children) {
    const rank = child.type === 'element' ? rankOf(child) : 0;
    if (rank > 0) return rank;
  }
  return 0;
}
