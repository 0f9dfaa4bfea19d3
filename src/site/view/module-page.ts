import { formatLength } from '../../i18n/format-length.ts';
import { getText } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { Module } from '../../model/types.ts';
import { buildHandoutLinks, type HandoutLinks } from './downloads.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import { buildMaterials, type Materials } from './materials.ts';
import { buildEntryPage, type EntryPage } from './entry-page.ts';
import type { PageContext } from './page-context.ts';

/** The page of a training module. */
export interface ModulePage extends EntryPage {
  readonly title: string;
  readonly summary: string;
  /** Such as `2–3 hours`. */
  readonly length: string;
  /** What participants will be able to do, as HTML. */
  readonly outcomes: readonly string[];
  readonly concepts: readonly EntryLink[];
  readonly handout: HandoutLinks;
  readonly materials: Materials | undefined;
}

/** Builds the page of a module. */
export function buildModulePage(context: PageContext, route: Extract<Route, { type: 'entry' }>, module: Module): ModulePage {
  const { edition, language, links, t } = context;
  const text = getText(edition, module, language);
  const page = buildEntryPage(context, route, text, text.summary);
  const concepts = new Set(module.concepts.map((id) => links.entry(id)));
  const materials = buildMaterials(context, module.id);
  const own = new Set([...(materials?.trainer ?? []), ...(materials?.participants ?? [])].map(({ link }) => link.href));
  return {
    ...page,
    contents: [
      { id: 'outcomes', title: page.textT('module.outcomes'), lines: [], language: page.wordsIn?.lang },
      ...page.contents,
      ...(materials === undefined ? [] : [{ id: 'materials', title: t('pack.heading'), lines: [] }]),
      { id: 'rests-on', title: t('ties.read-next'), lines: [] },
    ],
    // The concepts stand at the head of the page, and what a trainer takes along has a section of its own.
    ties: page.ties
      .map((group) => ({ ...group, links: group.links.filter(({ href }) => !concepts.has(href) && !own.has(href)) }))
      .filter((group) => group.links.length > 0),
    title: text.title,
    summary: text.summary,
    length: formatLength(module.length, language),
    outcomes: text.outcomes.map((outcome, index) => page.text.inline[`outcomes.${index}`] ?? outcome),
    concepts: module.concepts.map((id) => buildEntryLink(context, id)),
    handout: buildHandoutLinks(context, module.id),
    materials,
  };
}
