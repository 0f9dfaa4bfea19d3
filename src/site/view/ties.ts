import type { StringKey } from '../../i18n/translator.ts';
import { listEntries } from '../../model/find-text.ts';
import type { Entry } from '../../model/types.ts';
import type { EntryId } from '../../schema/ids.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import type { PageContext } from './page-context.ts';
import type { PageText } from './rendered-page-text.ts';

/** Entries of one kind that an entry is tied to. */
export interface TieGroup {
  readonly kind: Entry['kind'];
  readonly heading: string;
  readonly links: readonly EntryLink[];
  /** One link a line, links that run on in one line, or codes alone. */
  readonly display: 'lines' | 'words' | 'codes';
}

const headings: Readonly<Record<Entry['kind'], StringKey>> = {
  finding: 'ties.findings',
  set: 'ties.sets',
  principle: 'ties.principles',
  module: 'ties.modules',
  plan: 'ties.plans',
  worksheet: 'ties.worksheets',
  slides: 'ties.slides',
  pilot: 'ties.pilots',
  page: 'ties.pages',
  term: 'ties.terms',
};

/** The order of the groups: from what an entry rests on to what explains its words. */
const kinds = [
  'finding',
  'principle',
  'set',
  'module',
  'plan',
  'worksheet',
  'slides',
  'pilot',
  'page',
  'term',
] as const satisfies readonly Entry['kind'][];

/**
 * What an entry belongs to and rests on, by kind: ties that authors named, from either side, the findings of its set and
 * links in running text of either entry. What the page shows anyway is left out: parent, children, the entry itself, and terms
 * that its text explains where it uses them.
 */
export function buildTies(context: PageContext, entry: Entry, text: Pick<PageText, 'lead' | 'sections' | 'inline'>): readonly TieGroup[] {
  const { graph } = context.edition;
  const shown = new Set<EntryId>([entry.id, ...(entry.parent === undefined ? [] : [entry.parent]), ...entry.children]);
  const tied = new Set<EntryId>([
    ...graph.getTied(entry.id, 'related', 'found-for', 'explains'),
    ...acrossSet(context, entry),
    ...graph.getLinkedFrom(entry.id),
  ]);
  return groupByKind(
    context,
    [...tied].filter((id) => !shown.has(id) && !explains(context, text, id)),
  );
}

function explains(
  { edition, links }: PageContext,
  { lead, sections, inline }: Pick<PageText, 'lead' | 'sections' | 'inline'>,
  id: EntryId,
): boolean {
  if (edition.entries.get(id)?.kind !== 'term') return false;
  const link = `<span class="term"><a href="${links.entry(id)}"`;
  return [lead, ...sections.map(({ content }) => content), ...Object.values(inline)].some((html) => html.includes(link));
}

/** Entries in groups of one kind, each in the order of the edition; the front page is left out. */
export function groupByKind(context: PageContext, ids: readonly EntryId[]): readonly TieGroup[] {
  const wanted = new Set(ids);
  const entries = [...context.edition.entries.values()].filter(({ id, address }) => wanted.has(id) && address !== '');
  return kinds.flatMap((kind) => {
    const links = entries.filter((entry) => entry.kind === kind).map(({ id }) => buildEntryLink(context, id));
    return links.length === 0 ? [] : [{ kind, heading: context.t(headings[kind]), links, display: kind === 'term' ? 'words' : 'lines' }];
  });
}

/** The findings that the principles of a set rest on, and the other way round. */
function acrossSet({ edition }: PageContext, entry: Entry): readonly EntryId[] {
  if (entry.kind === 'finding')
    return listEntries(edition, 'principle')
      .filter(({ set }) => set === entry.set)
      .map(({ id }) => id);
  if (entry.kind !== 'principle') return [];
  return listEntries(edition, 'finding')
    .filter(({ set }) => set === entry.set)
    .map(({ id }) => id);
}
