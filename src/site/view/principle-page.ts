import { h } from 'hastscript';
import { listFormerAnchors, stepAnchor } from '../../model/anchors.ts';
import { findEntryAt, getEntry, getText } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { Principle } from '../../model/types.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import { buildEntryPage, type EntryPage } from './entry-page.ts';
import { buildActorLinks, buildThemeLinks, type FacetLink } from './facet-links.ts';
import type { PageContext } from './page-context.ts';
import type { PageSheet } from './page-sheet.ts';
import type { PageText } from './rendered-page-text.ts';
import { writeHtml } from '../../render/write-html.ts';

/** A step with its number and anchor. */
export interface ShownStep {
  readonly anchor: string;
  readonly number: number;
  readonly html: string;
}

/** The page of one principle. */
export interface PrinciplePage extends EntryPage {
  readonly title: string;
  readonly ask: string;
  readonly set: EntryLink & { readonly icon: string };
  readonly actors: readonly FacetLink[];
  /** Those whom the stakeholder of the set is asked to work with, besides the actors. */
  readonly partners: readonly FacetLink[];
  readonly themes: readonly FacetLink[];
  readonly steps: readonly ShownStep[];
  readonly sheet: PageSheet;
  readonly support: readonly { readonly name: string; readonly meaning: string }[];
}

/** Builds the page of a principle. */
export function buildPrinciplePage(context: PageContext, route: Extract<Route, { type: 'entry' }>, principle: Principle): PrinciplePage {
  const { edition, language, t } = context;
  const text = getText(edition, principle, language);
  const page = buildEntryPage(context, route, text, text.ask);
  const set = getEntry(edition, principle.set);
  const [why, ...others] = page.contents;
  return {
    ...page,
    contents: [
      ...(why === undefined ? [] : [why]),
      { id: 'steps', title: page.textT('section.steps'), lines: [], language: page.wordsIn?.lang },
      ...others,
      { id: 'rests-on', title: t('principle.rests-on'), lines: [] },
    ],
    sheet: chooseSheet(page.text),
    title: text.title,
    ask: text.ask,
    set: { ...buildEntryLink(context, principle.set), icon: set.kind === 'set' ? set.icon : '' },
    actors: buildActorLinks(context, principle.actors),
    partners: buildPartners(context, principle),
    themes: buildThemeLinks(context, principle.themes),
    steps: text.steps.map((step, index) => ({
      anchor: stepAnchor(index + 1),
      number: index + 1,
      html: `${formerAnchors(principle, stepAnchor(index + 1))}${page.text.inline[`steps.${index}.text`] ?? step.text}`,
    })),
    support: principle.support.map((kind) => ({ name: t(`support.${kind}`), meaning: t(`support.${kind}.meaning`) })),
  };
}

/** A principle that asks to work with every other stakeholder says so in one word, which leads to all of them. */
function buildPartners(context: PageContext, principle: Principle): readonly FacetLink[] {
  const { edition, language, links, t } = context;
  const { actors, stakeholders } = edition.config;
  const named = new Set<string>([principle.set, ...principle.with]);
  const others = Object.keys(stakeholders).filter((id) => id !== principle.set && actors.some((actor) => actor === id));
  const overview = findEntryAt(edition, 'principles/');
  if (others.length > 2 && others.every((id) => named.has(id)) && overview !== undefined) {
    return [{ label: t('principle.with.all'), href: links.hrefOf({ type: 'entry', language, id: overview.id }) }];
  }
  const acting = new Set<string>(principle.actors);
  return buildActorLinks(
    context,
    principle.with.filter((id) => !acting.has(id)),
  );
}

const moreThanTables = /<(?:figure|blockquote|ol|h[34]|img|s>)|<li>\s*<ul|class="(?:[^"]* )?(?:chart|results|quote|activity|origin)[ "]/;

function chooseSheet({ lead, sections }: PageText): PageSheet {
  const html = [lead, ...sections.map(({ content }) => content)].join('\n');
  if (moreThanTables.test(html)) return 'site';
  return html.includes('<table') ? 'plain-tables' : 'plain';
}

/** Ids by which a step was known before, so that links to it still arrive. */
const formerAnchors = (principle: Principle, anchor: string): string =>
  writeHtml(listFormerAnchors(principle, anchor).map((id) => h('span', { id })));
