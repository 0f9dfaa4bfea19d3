import { createTranslator, type Translate } from '../../i18n/translator.ts';
import { getEntry } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { Entry, TextBase } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { buildCitedReferences, type ReferenceLink } from './cited-references.ts';
import { findCode, findHue } from './entry-link.ts';
import { headTitle } from './head-title.ts';
import { buildNeighbours, type Neighbours } from './neighbours.ts';
import { buildNotices, type Notice } from './notices.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import { renderPageText, type PageText } from './rendered-page-text.ts';
import { buildShare, type Share } from './share.ts';
import { buildSourcePlaces, type ShownPlace } from './source-places.ts';
import { buildTies, type TieGroup } from './ties.ts';

/** A line of the contents of a page. */
export interface ContentsLine {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly { readonly id: string; readonly title: string }[];
  /** The language of the titles, only where it is not that of the page. */
  readonly language?: LanguageTag | undefined;
}

/** What the pages of all entries have in common. */
export interface EntryPage {
  readonly head: PageHead;
  readonly hue: number | undefined;
  readonly code: string | undefined;
  /** Language and direction of the words, only where they are not those of the page. */
  readonly wordsIn: { readonly lang: LanguageTag; readonly dir: 'ltr' | 'rtl' } | undefined;
  /** The same of the page, for interface words that stand among the words of the text. */
  readonly pageIn: { readonly lang: LanguageTag; readonly dir: 'ltr' | 'rtl' } | undefined;
  /** Interface words in the language of the text, for headings that stand among its own. */
  readonly textT: Translate;
  readonly notices: readonly Notice[];
  readonly text: PageText;
  readonly contents: readonly ContentsLine[];
  readonly ties: readonly TieGroup[];
  readonly references: readonly ReferenceLink[];
  readonly places: readonly ShownPlace[];
  readonly madeForEdition: boolean;
  readonly neighbours: Neighbours;
  readonly share: Share;
}

type EntryRoute = Extract<Route, { type: 'entry' }>;

/** Builds the common part; `description` is what lists and search engines show of the entry. */
export function buildEntryPage(
  context: PageContext,
  route: EntryRoute,
  text: TextBase & { readonly title: string },
  description: string,
): EntryPage {
  const { edition, source, t } = context;
  const entry = getEntry(edition, route.id);
  const code = findCode(context, entry);
  const sameLanguage = text.language === context.language;
  const textT = sameLanguage ? t : createTranslator(text.language, edition.strings.get(text.language));
  const head = buildPageHead(source, {
    route,
    title: headTitle(entry, text.title, textT),
    description,
    textLanguage: text.language,
    search: {
      type: 'indexed',
      kind: entry.kind,
      stakeholder: stakeholderOf(entry),
      themes: entry.kind === 'principle' ? entry.themes : [],
      code,
      words: entry.kind === 'set' ? edition.words.get(text.language)?.search[entry.id] : undefined,
    },
  });
  const pageText = renderPageText(context, entry, text);
  return {
    head,
    hue: findHue(context, entry),
    code,
    wordsIn: sameLanguage ? undefined : { lang: head.textLanguage, dir: head.textDirection },
    pageIn: sameLanguage ? undefined : { lang: head.language, dir: head.direction },
    textT,
    notices: buildNotices(context, text),
    text: pageText,
    contents: pageText.sections.map(({ id, title, headings }) => ({
      id,
      title,
      lines: headings,
      language: sameLanguage ? undefined : head.textLanguage,
    })),
    ties: buildTies(context, entry, pageText),
    references: buildCitedReferences(context, entry),
    places: buildSourcePlaces(edition, entry, t),
    madeForEdition: entry.origin === 'edition',
    neighbours: buildNeighbours(context, entry),
    share: buildShare(context, entry),
  };
}

function stakeholderOf(entry: Entry): Entry['id'] | undefined {
  if (entry.kind === 'set') return entry.id;
  return entry.kind === 'principle' || entry.kind === 'finding' ? entry.set : undefined;
}
