import type { CitationKey, EntryId } from '../schema/ids.ts';

/** How one entry is tied to another. */
export type EdgeType =
  /** An author named it as related. */
  | 'related'
  /** A finding belongs to a stakeholder's set. */
  | 'found-for'
  /** A module explains a term. */
  | 'explains'
  /** A link in running text. */
  | 'links';

/** A tie between two entries, written once and read from both sides. */
export interface Edge {
  readonly from: EntryId;
  readonly to: EntryId;
  readonly type: EdgeType;
}

/** The ties of the edition, in both directions. Lists follow the order of the outline. */
export interface Graph {
  readonly edges: readonly Edge[];
  /** Entries tied to this one by an edge of the types, whichever side wrote it. */
  getTied(id: EntryId, ...types: readonly EdgeType[]): readonly EntryId[];
  /** Entries whose text links here. */
  getLinkedFrom(id: EntryId): readonly EntryId[];
  /** References that an entry cites, in the order of its text. */
  getCited(id: EntryId): readonly CitationKey[];
  /** Entries that cite a reference. */
  getCitedIn(key: CitationKey): readonly EntryId[];
}

/** A graph of edges and citations; `order` ranks the entries in lists. */
export function buildGraph(
  edges: readonly Edge[],
  citations: ReadonlyMap<EntryId, readonly CitationKey[]>,
  order: ReadonlyMap<EntryId, number>,
): Graph {
  const tied = new Map<EntryId, Edge[]>();
  for (const edge of edges) {
    for (const id of new Set([edge.from, edge.to])) tied.set(id, [...(tied.get(id) ?? []), edge]);
  }
  const citedIn = new Map<CitationKey, EntryId[]>();
  for (const [id, keys] of citations) for (const key of new Set(keys)) citedIn.set(key, [...(citedIn.get(key) ?? []), id]);
  const rank = (id: EntryId): number => order.get(id) ?? Number.MAX_SAFE_INTEGER;
  const sorted = (ids: Iterable<EntryId>): readonly EntryId[] => [...new Set(ids)].sort((a, b) => rank(a) - rank(b));
  return {
    edges,
    getTied: (id, ...types) =>
      sorted((tied.get(id) ?? []).filter((edge) => types.includes(edge.type)).map((edge) => (edge.from === id ? edge.to : edge.from))),
    getLinkedFrom: (id) => sorted((tied.get(id) ?? []).filter((edge) => edge.type === 'links' && edge.to === id).map((edge) => edge.from)),
    getCited: (id) => [...new Set(citations.get(id) ?? [])],
    getCitedIn: (key) => sorted(citedIn.get(key) ?? []),
  };
}
