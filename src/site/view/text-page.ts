import { getEntry, getText } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { Entry, Page } from '../../model/types.ts';
import type { EntryId, LanguageTag } from '../../schema/ids.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import { buildMaterials, type Materials } from './materials.ts';
import { buildEntryPage, type EntryPage } from './entry-page.ts';
import type { PageContext } from './page-context.ts';

/** An entry below a page, with its summary. */
export interface ChildBrief extends EntryLink {
  readonly summary: string;
}

/** A page of running text; it lists what stands below it in the outline. */
export interface TextPage extends EntryPage {
  readonly title: string;
  readonly summary: string;
  readonly children: readonly ChildBrief[];
  readonly materials: Materials | undefined;
}

/** Builds a page of running text. */
export function buildTextPage(context: PageContext, route: Extract<Route, { type: 'entry' }>, entry: Page): TextPage {
  const text = getText(context.edition, entry, context.language);
  const page = buildEntryPage(context, route, text, text.summary);
  const children = entry.children.map((id) => ({ ...buildEntryLink(context, id), summary: summaryOf(context, id) }));
  return {
    ...page,
    contents: [
      ...page.contents,
      ...(children.length === 0
        ? []
        : [{ id: 'in-this-part', title: page.textT('page.children'), lines: [], language: page.wordsIn?.lang }]),
    ],
    title: text.title,
    summary: text.summary,
    children,
    materials: buildMaterials(context, entry.id),
  };
}

/** What lists say of an entry besides its title. */
function summaryOf({ edition, language }: PageContext, id: EntryId): string {
  const entry: Entry = getEntry(edition, id);
  switch (entry.kind) {
    case 'principle':
      return getText(edition, entry, language).ask;
    case 'term':
      return getText(edition, entry, language).meaning;
    case 'page':
    case 'set':
    case 'finding':
    case 'module':
    case 'plan':
    case 'worksheet':
    case 'slides':
    case 'pilot':
      return getText<{ readonly summary: string; readonly language: LanguageTag }>(edition, entry, language).summary;
  }
}
