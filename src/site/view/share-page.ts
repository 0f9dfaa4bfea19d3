import { getEntry, getText } from '../../model/find-text.ts';
import { qrPath } from '../../model/qr-paths.ts';
import type { Route } from '../../model/routes.ts';
import type { Entry, TextBase } from '../../model/types.ts';
import { openToAnyLanguage } from '../elements/any-language.ts';
import { findCode, findHue } from './entry-link.ts';
import { headTitle } from './head-title.ts';
import { inBrief, type BriefWords } from './in-brief.ts';
import { buildCardNotices, buildNotices, type Notice } from './notices.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import { embedCard, quoteAsHtml, quoteAsMarkdown, quoteAsText } from './quotations.ts';
import { quoteEntry, type WordsIn } from './quoted-entry.ts';
import { buildShare } from './share.ts';

/** A text to copy, with the language that it is written in; addresses and code have none. */
export interface CopyText {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly wordsIn?: WordsIn | undefined;
}

/** The page to share, cite and reuse an entry. */
export interface SharePage {
  readonly head: PageHead;
  readonly hue: number | undefined;
  readonly entry: Entry;
  readonly code: string | undefined;
  readonly title: string;
  /** Language and direction of the title, only where they are not those of the page. */
  readonly titleIn: WordsIn | undefined;
  /** The page of the entry, in the language of this one. */
  readonly href: string;
  readonly notices: readonly Notice[];
  readonly permalink: CopyText;
  /** What the system's share sheet gets: words, and an address for all languages that messages show in those words. */
  readonly shared: { readonly title: string; readonly text: string; readonly url: string };
  /** The address of the entry in this language alone. */
  readonly address: CopyText;
  readonly qrCode: { readonly svg: string; readonly png: string };
  readonly quotations: readonly CopyText[];
  /** Only principles have a card to embed. */
  readonly embed: { readonly snippet: CopyText; readonly card: string } | undefined;
  readonly rights: { readonly words: string; readonly language: string | undefined };
}

type ShareRoute = Extract<Route, { type: 'share' }>;

/** Builds the share page of an entry. It takes the words of the front matter alone: a page for every page has to be cheap. */
export function buildSharePage(context: PageContext, route: ShareRoute): SharePage {
  const { edition, source, language, links, t } = context;
  const entry = getEntry(edition, route.id);
  const text = getText<TextBase & BriefWords & { readonly title: string }>(edition, entry, language);
  const quoted = quoteEntry(context, entry, text, inBrief(text) ?? '');
  const entryRoute: Route = { type: 'entry', language, id: entry.id };
  const cardRoute: Route = { ...entryRoute, type: 'card' };
  const words = edition.words.get(language);
  const title = t('share.title', { title: headTitle(entry, text.title, t) });
  return {
    head: buildPageHead(source, {
      route,
      title,
      description: t('share.description', { title: quoted.title }),
      search: { type: 'none' },
      noindex: true,
      canonical: { ...entryRoute, language: text.language },
    }),
    hue: findHue(context, entry),
    entry,
    code: findCode(context, entry),
    title: text.title,
    titleIn: text.language === language ? undefined : quoted.wordsIn,
    href: links.entry(entry.id),
    notices: buildNotices(context, text),
    permalink: { id: 'permalink', label: t('share.permalink'), text: quoted.permalink },
    shared: {
      title: quoted.title,
      text: quoted.words,
      url: buildShare(context, entry).own ? openToAnyLanguage(links.absoluteOf(entryRoute)) : quoted.permalink,
    },
    address: { id: 'address', label: t('share.address'), text: links.absoluteOf(entryRoute) },
    qrCode: { svg: links.file(qrPath(entry.id, 'svg')), png: links.file(qrPath(entry.id, 'png')) },
    quotations: [
      { id: 'text', label: t('share.as-text'), text: quoteAsText(quoted), wordsIn: quoted.wordsIn },
      { id: 'markdown', label: 'Markdown', text: quoteAsMarkdown(quoted), wordsIn: quoted.wordsIn },
      { id: 'html', label: t('share.as-html'), text: quoteAsHtml(quoted) },
    ],
    embed:
      entry.kind === 'principle'
        ? {
            snippet: {
              id: 'iframe',
              label: t('share.embed.snippet'),
              text: embedCard(quoted, links.absoluteOf(cardRoute), buildCardNotices(context, text)),
            },
            card: links.hrefOf(cardRoute),
          }
        : undefined,
    rights: { words: words?.rights ?? '', language: words?.language === language ? undefined : words?.language },
  };
}
