import { createTranslator } from '../../i18n/translator.ts';
import { licenceLink } from '../../model/licence-link.ts';
import { bookEpubPath, bookPdfPath } from '../../model/download-paths.ts';
import { findEntryAt } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { Entry } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { SiteSource } from '../current-edition.ts';
import type { Crumb } from './breadcrumbs.ts';
import type { CitedEntry } from './cited-entry.ts';
import type { PageHead } from './page-head.ts';
import { createSiteLinks } from './site-links.ts';

/** A node of JSON-LD, with words of schema.org. */
export interface JsonLd {
  readonly [key: string]: string | number | JsonLd | readonly JsonLd[] | undefined;
}

/** What a page says of itself in the words of schema.org: https://schema.org/docs/full.html. Nothing for pages that say nothing. */
export function buildStructuredData(
  source: SiteSource,
  head: PageHead,
  cited: CitedEntry | undefined,
  crumbs: readonly Crumb[],
): JsonLd | undefined {
  if (head.noindex) return undefined;
  const nodes = [...describePage(source, head, cited), ...describeCrumbs(source, head, crumbs)];
  return nodes.length === 0 ? undefined : { '@context': 'https://schema.org', '@graph': nodes };
}

/** JSON for a `<script>`, where no `<` may stand: https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements */
export function stringifyForScript(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function describePage(source: SiteSource, head: PageHead, cited: CitedEntry | undefined): readonly JsonLd[] {
  const { route, canonical, textLanguage: language, title } = head;
  if (cited !== undefined) return [describeEntry(source, head, cited)];
  if (route.type !== 'generated' || route.page !== 'glossary') return [];
  return [
    { '@type': 'DefinedTermSet', '@id': canonical, name: title, inLanguage: language, isPartOf: { '@id': editionAt(source, language) } },
  ];
}

function describeEntry(source: SiteSource, head: PageHead, { entry, item }: CitedEntry): JsonLd {
  const { edition } = source;
  const language = head.textLanguage;
  const at = { '@id': head.canonical };
  if (entry.kind === 'term') {
    const glossary = addressOf(source, { type: 'generated', language, page: 'glossary' });
    return { '@type': 'DefinedTerm', ...at, name: item.title, description: head.description, inDefinedTermSet: { '@id': glossary } };
  }
  const work = {
    name: item.title,
    author: onlyOne(item.author.map(({ literal: name }) => ({ '@type': 'Organization', name }))),
    inLanguage: language,
    license: licenceLink(edition.config.licence).url,
    translationOfWork: translated(source, language, { type: 'entry', language: edition.sourceLanguage, id: entry.id }),
  };
  if (entry.address === '') return { '@type': 'Book', ...at, ...work, ...describeEdition(source, head, item) };
  const part = { ...at, ...work, isPartOf: { '@id': editionAt(source, language) } };
  const type = resourceTypes[entry.kind];
  if (type === undefined) return { '@type': 'Chapter', ...part };
  const t = createTranslator(language, edition.strings.get(language));
  return { '@type': 'LearningResource', ...part, learningResourceType: t(type), timeRequired: durationOf(entry) };
}

/** Only the pages of the edition as a whole say this; the others name them by `isPartOf`. */
function describeEdition({ edition, site, base, printed }: SiteSource, head: PageHead, item: CitedEntry['item']): JsonLd {
  const { config } = edition;
  const files = [
    { path: bookPdfPath(edition, head.textLanguage), type: 'application/pdf' },
    { path: bookEpubPath(edition, head.textLanguage), type: 'application/epub+zip' },
  ];
  return {
    description: head.description,
    publisher: { '@type': 'Organization', name: item.publisher },
    datePublished: config.date,
    version: config.version,
    bookFormat: 'https://schema.org/EBook',
    isBasedOn: Object.values(config.sources).map(({ title, date, url, lang }) => ({
      '@type': 'CreativeWork',
      name: title,
      datePublished: date,
      url,
      inLanguage: lang,
    })),
    encoding: files
      .filter(({ path }) => printed.has(path))
      .map(({ path, type }) => ({ '@type': 'MediaObject', contentUrl: `${site}${base}${path}`, encodingFormat: type })),
  };
}

/** The words for the materials of a training; other entries are chapters. */
const resourceTypes: Partial<Record<Entry['kind'], 'kind.module' | 'kind.plan' | 'kind.worksheet' | 'kind.slides'>> = {
  module: 'kind.module',
  plan: 'kind.plan',
  worksheet: 'kind.worksheet',
  slides: 'kind.slides',
};

/** In ISO 8601, where it is one length and not a range. */
function durationOf(entry: Entry): string | undefined {
  if (entry.kind === 'plan') return `PT${entry.length}M`;
  return entry.kind === 'module' && entry.length.from === entry.length.to ? `PT${entry.length.from}M` : undefined;
}

/**
 * The way down to the page. Neither the front page nor the page itself needs to be named, but a list has two steps at least:
 * https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
function describeCrumbs({ site }: SiteSource, { title }: PageHead, crumbs: readonly Crumb[]): readonly JsonLd[] {
  if (crumbs.length === 0) return [];
  const way = crumbs.map(({ label, href }) => ({ name: label, item: `${site}${href}` }));
  const steps = way.length > 2 ? way.slice(1) : [...way, { name: title }];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
    },
  ];
}

/** A list of one may be written as what it holds, which is shorter. */
const onlyOne = (nodes: readonly JsonLd[]): JsonLd | readonly JsonLd[] => (nodes.length === 1 ? (nodes[0] ?? nodes) : nodes);

const addressOf = (source: SiteSource, route: Route): string => createSiteLinks(source, source.edition.sourceLanguage).absoluteOf(route);

/** The front page of a language stands for the edition in it. */
function editionAt(source: SiteSource, language: LanguageTag): string {
  const front = findEntryAt(source.edition, '');
  return addressOf(source, front === undefined ? { type: 'root' } : { type: 'entry', language, id: front.id });
}

function translated(source: SiteSource, language: LanguageTag, original: Route): JsonLd | undefined {
  return language === source.edition.sourceLanguage ? undefined : { '@id': addressOf(source, original) };
}
