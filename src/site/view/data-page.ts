import {
  feedPath,
  kindFileNames,
  languageDataPath,
  principlesTablePath,
  schemaPath,
  wholeDataPath,
  wholeFileNames,
} from '../../model/data-paths.ts';
import { listEntries } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead } from './page-head.ts';

/** A file of data as a link. */
export interface DataLink {
  readonly label: string;
  readonly href: string;
  /** What it is written in: `JSON`. */
  readonly format: string;
  /** The address of its JSON Schema, if it has one. */
  readonly schema?: string | undefined;
}

/** The page that explains the edition as data. */
export interface DataPage {
  readonly head: PageHead;
  readonly title: string;
  readonly summary: string;
  /** What there is in the language of the page. */
  readonly here: readonly DataLink[];
  /** What there is for all languages. */
  readonly whole: readonly DataLink[];
  readonly table: string;
  readonly feed: string;
  /** What may be done with the words, and the language of that sentence where it is not the page's. */
  readonly rights: { readonly words: string; readonly language: string | undefined };
  readonly licence: string;
  readonly version: string;
}

/** Builds the page of data. */
export function buildDataPage(context: PageContext, route: Extract<Route, { type: 'generated' }>): DataPage {
  const { source, edition, language, links, t } = context;
  const title = t('data.title');
  const summary = t('data.summary');
  const words = edition.words.get(language);
  const table = links.file(principlesTablePath(language));
  const feed = links.file(feedPath(language));
  return {
    head: buildPageHead(source, { route, title, description: summary, search: { type: 'none' } }),
    title,
    summary,
    here: [
      { label: t('data.file.table'), href: table, format: 'CSV' },
      json(context, 'entries', languageDataPath(language, 'entries')),
      ...entryKinds
        .filter((kind) => listEntries(edition, kind).length > 0)
        .map((kind) => json(context, kindFileNames[kind], languageDataPath(language, kindFileNames[kind]))),
      { label: t('data.file.feed'), href: feed, format: 'Atom' },
    ],
    whole: [
      ...wholeFileNames.map((name) => json(context, name, wholeDataPath(name))),
      { label: t('data.file.sitemap'), href: links.file('sitemap.xml'), format: 'XML' },
      { label: t('data.file.llms'), href: links.file('llms.txt'), format: 'llms.txt' },
    ],
    table,
    feed,
    rights: { words: words?.rights ?? '', language: words?.language === language ? undefined : words?.language },
    licence: edition.config.licence,
    version: edition.config.version,
  };
}

function json({ links, t }: PageContext, name: Exclude<Parameters<typeof schemaPath>[0], 'principle' | 'history'>, path: string): DataLink {
  return { label: t(`data.file.${name}`), href: links.file(path), format: 'JSON', schema: links.file(schemaPath(name)) };
}
