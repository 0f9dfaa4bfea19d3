import { formatDateWhole } from '../i18n/format-date.ts';
import { localeOf } from '../i18n/locale.ts';
import { getEntry, getText } from '../model/find-text.ts';
import type { Edition, Entry, OutlinePlace } from '../model/types.ts';
import type { LanguageTag } from '../schema/ids.ts';
import { assembleChapter, assemblePart, type ChapterEntry } from './assemble-chapter.ts';
import { buildGlossary } from './back-matter.ts';
import { createBookContext, type BookContext } from './book-context.ts';
import type { Book, BookSection, SetMark } from './book.ts';
import { addChapterNotes } from './chapter-notes.ts';
import { buildCover } from './cover.ts';
import { dropLandmarks } from './drop-landmarks.ts';
import { buildContentsPage, buildImprint } from './front-matter.ts';
import { listFigures } from './list-figures.ts';
import type { BookPlace } from './rewrite-links.ts';
import { listContents } from './table-of-contents.ts';
import { uniqueIds } from './unique-ids.ts';

/** What a book is made for. */
export interface BookTarget extends BookPlace {
  /** Rank of the headings of parts: 1 where nothing stands above them, 2 below a heading with the title of the book. */
  readonly topRank: 1 | 2;
}

/**
 * Assembles the whole edition in one language. An entry of the outline that contains others is a part and those are its
 * chapters; principles are sections in the chapter of their set. A chapter that cites ends with its notes. No id occurs
 * twice, and every link leads to a place in the book or to a full address.
 */
export function assembleBook(edition: Edition, language: LanguageTag, target: BookTarget): Book {
  const context = createBookContext(edition, language, target, target.topRank);
  const { words } = context;
  const date = formatDateWhole(edition.config.date, language);
  const outlined = edition.outline.flatMap((place) =>
    holdsChapters(edition, place) ? partWithChapters(context, place) : chapters(context, place, undefined),
  );
  const glossary = buildGlossary(context, outlined);
  const back = glossary === undefined ? [] : [glossary];
  const { sections, figures } = listFigures([...outlined, ...back].map((section) => addChapterNotes(context, section)));
  const toc = listContents(context, back);
  const taken = new Set<string>();
  const settle = (section: BookSection): BookSection => ({ ...section, content: uniqueIds(dropLandmarks(section.content), taken) });
  const body = sections.map(settle);
  return {
    language,
    direction: localeOf(language).direction,
    title: words.title,
    shortTitle: words.short_title,
    subtitle: words.subtitle,
    publisher: words.publisher,
    date: edition.config.date,
    cover: settle(buildCover(context, date)),
    front: [buildImprint(context, date), buildContentsPage(context, toc, figures)].map(settle),
    body,
    toc,
    figures,
  };
}

/** A set with its principles is one chapter, wherever it stands. */
function holdsChapters(edition: Edition, { contains }: OutlinePlace): boolean {
  return contains.some(({ id }) => isChapter(getEntry(edition, id)));
}

function isChapter(entry: Entry): entry is ChapterEntry {
  return entry.kind !== 'principle' && entry.kind !== 'term';
}

function partWithChapters(context: BookContext, { id, contains }: OutlinePlace): BookSection[] {
  const entry = getEntry(context.edition, id);
  if (!isChapter(entry)) return [];
  const content = assemblePart(
    context,
    entry,
    contains.map((place) => place.id),
    context.topRank,
  );
  const part: BookSection = { ...describe(context, entry), part: undefined, role: 'part', content };
  return [part, ...contains.flatMap((place) => chapters(context, place, part.title))];
}

/** A chapter, and as chapters of their own those that the outline puts below it. */
function chapters(context: BookContext, { id, contains }: OutlinePlace, part: string | undefined): BookSection[] {
  const entry = getEntry(context.edition, id);
  if (!isChapter(entry)) return [];
  const content = assembleChapter(context, entry, part === undefined ? context.topRank : context.topRank + 1);
  const chapter: BookSection = { ...describe(context, entry), part, role: entry.kind === 'set' ? 'set' : 'chapter', content };
  return [chapter, ...contains.flatMap((place) => chapters(context, place, part))];
}

function describe({ edition, language }: BookContext, entry: ChapterEntry): Pick<BookSection, 'id' | 'language' | 'title' | 'mark'> {
  const text = getText<{ readonly title: string; readonly language: LanguageTag }>(edition, entry, language);
  return { id: entry.id, language: text.language, title: text.title, mark: findMark(edition, entry) };
}

function findMark({ entries, config }: Edition, entry: ChapterEntry): SetMark | undefined {
  const set = entry.kind === 'set' ? entry : entry.kind === 'finding' ? entries.get(entry.set) : undefined;
  if (set?.kind !== 'set') return undefined;
  const all = Object.values(config.stakeholders);
  return {
    set: set.id,
    code: set.code,
    hue: set.hue,
    position: all.findIndex(({ code }) => code === set.code),
    of: all.length,
    weight: entry.kind === 'set' ? 'set' : 'finding',
  };
}
