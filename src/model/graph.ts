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

/** An edge as one of its two entries sees it. */
interface Tie {
  readonly other: EntryId;
  readonly edge: Edge;
}

/** A graph of edges and citations; `order` ranks the entries in lists. */
export function buildGraph(
  edges: readonly Edge[],
  citations: ReadonlyMap<EntryId, readonly CitationKey[]>,
  order: ReadonlyMap<EntryId, number>,
): Graph {
  const rank = (id: EntryId): number => order.get(id) ?? Number.MAX_SAFE_INTEGER;
  const tied = new Map<EntryId, Tie[]>();
  const add = (id: EntryId, other: EntryId, edge: Edge): void => {
    const ties = tied.get(id) ?? [];
    ties.push({ other, edge });
    tied.set(id, ties);
  };
  for (const edge of edges) {
    add(edge.from, edge.to, edge);
    if (edge.to !== edge.from) add(edge.to, edge.from, edge);
  }
  // Ordered here once: pages ask for the ties of an entry in every language.
  for (const ties of tied.values()) ties.sort((a, b) => rank(a.other) - rank(b.other));
  const citedIn = new Map<CitationKey, EntryId[]>();
  for (const [id, keys] of [...citations].sort(([a], [b]) => rank(a) - rank(b))) {
    for (const key of new Set(keys)) {
      const citing = citedIn.get(key) ?? [];
      citing.push(id);
      citedIn.set(key, citing);
    }
  }
  const others = (id: EntryId, wanted: (edge: Edge) => boolean): readonly EntryId[] => [
    ...new Set((tied.get(id) ?? []).filter(({ edge }) => wanted(edge)).map(({ other }) => other)),
  ];
  return {
    edges,
    getTied: (id, ...types) => others(id, (edge) => types.includes(edge.type)),
    getLinkedFrom: (id) => others(id, (edge) => edge.type === 'links' && edge.to === id),
    getCited: (id) => [...new Set(citations.get(id) ?? [])],
    getCitedIn: (key) => citedIn.get(key) ?? [],
  };
}
