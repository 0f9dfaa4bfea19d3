import { getText } from '../../model/find-text.ts';
import { generatedPages, listFilters, type Route } from '../../model/routes.ts';
import type { Page, TextBase } from '../../model/types.ts';
import { renderText } from '../../render/render-text.ts';
import { buildBookDownloads, type BookDownload } from './downloads.ts';
import { buildCooperationSection, type CooperationSection } from './cooperation-section.ts';
import { buildEntryPage, type EntryPage } from './entry-page.ts';
import type { PageContext } from './page-context.ts';
import { buildSetLines, type SetLine } from './set-lines.ts';
import { writeHtml } from '../../render/write-html.ts';

/** A way in for one kind of reader: a sentence and where it leads. */
export interface Door {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** The front page of a language. */
export interface FrontPage extends EntryPage {
  readonly title: string;
  readonly summary: string;
  /** What the edition is, as HTML. */
  readonly about: string;
  readonly doors: readonly Door[];
  readonly searchAction: string;
  readonly map: CooperationSection | undefined;
  readonly sets: readonly SetLine[];
  readonly book: BookDownload | undefined;
  readonly downloads: string;
}

/** Builds the front page. */
export function buildFrontPage(context: PageContext, route: Extract<Route, { type: 'entry' }>, entry: Page): FrontPage {
  const { edition, language, links } = context;
  const text = getText(edition, entry, language);
  return {
    ...buildEntryPage(context, route, text, text.summary),
    title: text.title,
    summary: text.summary,
    about: renderAbout(context, entry, text),
    doors: text.doors.map((door) => ({
      id: door.id,
      title: door.title,
      text: door.text,
      links: door.links.flatMap(({ to, label }) => {
        const href = findDoorHref(context, to);
        return href === undefined ? [] : [{ href, label }];
      }),
    })),
    searchAction: links.hrefOf({ type: 'generated', language, page: 'search' }),
    map: buildCooperationSection(context),
    sets: buildSetLines(context),
    book: buildBookDownloads(context)[0],
    downloads: links.hrefOf({ type: 'generated', language, page: 'downloads' }),
  };
}

/** The text of the front page: terms are links there, since no margin is left for their meanings. */
function renderAbout({ edition, language, links }: PageContext, entry: Page, text: TextBase): string {
  const { lead, sections } = renderText(edition, entry, text, {
    language,
    links,
    idPrefix: '',
    rankShift: 0,
    anchors: 'blocks',
    terms: 'linked',
  });
  return writeHtml([...lead, ...sections.flatMap(({ heading, content }) => [heading, ...content])]);
}

/** A door names an entry, with an anchor if it likes, the principles of an actor or a theme, or another page that the generator makes. The check has reported others. */
function findDoorHref({ edition, language, links }: PageContext, to: string): string | undefined {
  const [name = '', anchor] = to.split('#', 2);
  const entry = [...edition.entries.values()].find(({ id }) => id === name);
  if (entry !== undefined) return links.entry(entry.id, anchor);
  const filter = listFilters(edition).find((candidate) => candidate.name === to);
  if (filter !== undefined) return links.hrefOf({ type: 'filter', language, by: filter.by, value: filter.value });
  const page = generatedPages.find((candidate) => candidate === name);
  return page === undefined ? undefined : links.hrefOf({ type: 'generated', language, page });
}
