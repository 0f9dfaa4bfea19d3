import { codedTitle } from '../../model/coded-title.ts';
import { licenceLink, type LicenceLink } from '../../model/licence-link.ts';
import { getEntry, getText } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { Principle } from '../../model/types.ts';
import { findHue } from './entry-link.ts';
import { buildCardNotices, type Notice } from './notices.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import type { WordsIn } from './quoted-entry.ts';
import { titleOf } from './title-of.ts';

/** A principle on a card. */
export interface CardPage {
  readonly head: PageHead;
  readonly hue: number | undefined;
  readonly code: string;
  readonly title: string;
  readonly ask: string;
  /** Language and direction of title and ask, only where they are not those of the page. */
  readonly wordsIn: WordsIn | undefined;
  readonly set: { readonly title: string; readonly language: string | undefined };
  /** What a reader has to know of a text that is no reviewed one in their language. */
  readonly notices: readonly Notice[];
  readonly permalink: string;
  readonly edition: { readonly title: string; readonly language: string | undefined; readonly version: string };
  readonly licence: LicenceLink;
}

/** Builds the card of a principle. */
export function buildCardPage(context: PageContext, route: Extract<Route, { type: 'card' }>, principle: Principle): CardPage {
  const { edition, source, language, links } = context;
  const text = getText(edition, principle, language);
  const set = getEntry(edition, principle.set);
  const words = edition.words.get(language);
  const head = buildPageHead(source, {
    route,
    title: codedTitle(principle, text.title),
    description: text.ask,
    textLanguage: text.language,
    search: { type: 'none' },
    noindex: true,
    canonical: { type: 'entry', language, id: principle.id },
  });
  const setTitle = titleOf(edition, set, language);
  return {
    head,
    hue: findHue(context, principle),
    code: principle.id,
    title: text.title,
    ask: text.ask,
    wordsIn: head.textLanguage === language ? undefined : { lang: head.textLanguage, dir: head.textDirection },
    set: { title: setTitle.title, language: setTitle.language },
    notices: buildCardNotices(context, text),
    permalink: links.absoluteOf({ type: 'permalink', id: principle.id, name: principle.id }),
    edition: {
      title: words?.title ?? '',
      language: words?.language === language ? undefined : words?.language,
      version: edition.config.version,
    },
    licence: licenceLink(edition.config.licence),
  };
}
