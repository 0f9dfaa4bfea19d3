import { getText } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { Term } from '../../model/types.ts';
import { isShortForm } from '../../render/glossary.ts';
import { getUsesOf } from '../../render/term-uses.ts';
import { buildEntryPage, type EntryPage } from './entry-page.ts';
import type { PageContext } from './page-context.ts';
import { groupByKind } from './ties.ts';

/** The page of a term of the glossary. */
export interface TermPage extends EntryPage {
  readonly title: string;
  readonly meaning: string;
  readonly expansion: string | undefined;
  /** Other forms of the term. */
  readonly variants: readonly string[];
  /** Words not to use. */
  readonly avoid: readonly string[];
}

/** Builds the page of a term: its ties are the terms beside it and every entry whose text uses it. */
export function buildTermPage(context: PageContext, route: Extract<Route, { type: 'entry' }>, term: Term): TermPage {
  const { edition } = context;
  const text = getText(edition, term, context.language);
  const page = withWordsToAvoid(buildEntryPage(context, route, text, text.meaning), text.avoid);
  const uses = getUsesOf(edition, text.language, term.id);
  const tied = edition.graph.getTied(term.id, 'related', 'explains', 'links');
  return {
    ...page,
    ties: groupByKind(context, [...new Set([...uses, ...tied])]).map((group) => ({
      ...group,
      display: group.kind === 'principle' && group.links.length > 3 ? 'codes' : group.display,
    })),
    title: text.title,
    meaning: text.meaning,
    expansion: text.expansion,
    // Other variants are inflected forms, there to be found in running text; a reader knows them.
    variants: text.variants.filter(isShortForm),
    avoid: text.avoid,
  };
}

/** Who searches for a word to avoid finds the page that says what to write. */
function withWordsToAvoid(page: EntryPage, avoid: readonly string[]): EntryPage {
  const { search } = page.head;
  if (search.type === 'none' || avoid.length === 0) return page;
  return { ...page, head: { ...page.head, search: { ...search, words: avoid } } };
}
