import type { LoadedSource } from '../load/read-entry.ts';
import type { CitationKey, EntryId } from '../schema/ids.ts';
import type { Edge } from './graph.ts';
import type { Entry } from './types.ts';

/** The ties that source files write, without those to entries that do not exist. */
export function buildEdges(sources: readonly LoadedSource[], entries: ReadonlyMap<EntryId, Entry>): readonly Edge[] {
  const byName = new Map<string, EntryId>([...entries.keys()].map((id) => [id, id]));
  const edges: Edge[] = [];
  const add = (from: EntryId, target: string, type: Edge['type']): void => {
    const to = byName.get(target);
    if (to !== undefined && to !== from) edges.push({ from, to, type });
  };
  for (const { front, facts, inlineFacts } of sources) {
    for (const id of Object.values(front.related).flat()) add(front.id, id, 'related');
    if (front.kind === 'finding') add(front.id, front.set, 'found-for');
    if (front.kind === 'module') for (const concept of front.concepts) add(front.id, concept, 'explains');
    for (const { links } of [facts, ...Object.values(inlineFacts)]) {
      for (const { target } of links) add(front.id, target.split('#', 1)[0] ?? target, 'links');
    }
  }
  return edges;
}

/** The references that each entry cites, in the order of its text, without unknown keys. */
export function buildCitations(
  sources: readonly LoadedSource[],
  known: ReadonlySet<CitationKey>,
): ReadonlyMap<EntryId, readonly CitationKey[]> {
  const keys = new Map<string, CitationKey>([...known].map((key) => [key, key]));
  return new Map(
    sources.map(({ front, facts, inlineFacts }) => {
      const cited = [facts, ...Object.values(inlineFacts)].flatMap((part) => part.citations);
      return [front.id, cited.flatMap(({ key }) => keys.get(key) ?? [])];
    }),
  );
}
