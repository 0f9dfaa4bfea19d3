import { oncePerObject } from './reads.ts';
import type { Edition, Principle, PrincipleSet } from './types.ts';

/** Somebody on the map of cooperation: a stakeholder, or an actor without a set of principles. */
export interface Party {
  readonly id: string;
  readonly place: 'centre' | 'around';
  /** The principles for it, if it has a set. */
  readonly set: PrincipleSet | undefined;
}

/** Two parties whom principles ask to work together. */
export interface Tie {
  /** In the order of the parties. */
  readonly between: readonly [string, string];
  /** The principles that ask for it, in the order of the edition; at least one. */
  readonly principles: readonly Principle[];
}

/** Who cooperates with whom, as the principles ask for it. */
export interface Cooperation {
  /** Around first, in the order of the edition, then the centre. */
  readonly parties: readonly Party[];
  readonly ties: readonly Tie[];
}

type Sources = Pick<Edition, 'config' | 'entries'>;

/**
 * The cooperation that the principles ask for: their set's stakeholder with each party in `with`. A stakeholder that
 * never acts, is never worked with and does not stand in the centre is a situation and no party, such as a pandemic: its
 * principles tie the parties in `with` to each other.
 * Nothing when the edition has no map. It is worked out once.
 */
export function findCooperation({ config, entries }: Sources): Cooperation | undefined {
  return config.map === undefined ? undefined : buildCooperation(entries, config, config.map.centre);
}

const buildCooperation = oncePerObject((entries: Sources['entries'], config: Sources['config'], centre: readonly string[]): Cooperation => {
  const sets = new Map<string, PrincipleSet>();
  const principles: Principle[] = [];
  for (const entry of entries.values()) {
    if (entry.kind === 'set') sets.set(entry.id, entry);
    if (entry.kind === 'principle') principles.push(entry);
  }
  const acting = new Set<string>([...config.actors, ...centre, ...principles.flatMap((principle) => principle.with)]);
  const known = new Set<string>([...Object.keys(config.stakeholders), ...config.actors]);
  const ties = tie(principles, acting, known);
  const tied = new Set(ties.flatMap(({ between }) => between));
  const around = Object.keys(config.stakeholders).filter((id) => acting.has(id) && !centre.includes(id));
  const others = config.actors.filter((id) => tied.has(id) && !around.includes(id) && !centre.includes(id));
  const parties = [
    ...[...around, ...others].map((id): Party => ({ id, place: 'around', set: sets.get(id) })),
    ...centre.map((id): Party => ({ id, place: 'centre', set: sets.get(id) })),
  ];
  const rank = new Map(parties.map(({ id }, index) => [id, index]));
  const rankOf = (id: string): number => rank.get(id) ?? rank.size;
  const inOrder = ([a, b]: Tie['between']): Tie['between'] => (rankOf(a) <= rankOf(b) ? [a, b] : [b, a]);
  return {
    parties,
    ties: ties
      .map((one): Tie => ({ ...one, between: inOrder(one.between) }))
      .sort(({ between: [a, b] }, { between: [c, d] }) => rankOf(a) - rankOf(c) || rankOf(b) - rankOf(d)),
  };
});

function tie(principles: readonly Principle[], acting: ReadonlySet<string>, known: ReadonlySet<string>): readonly Tie[] {
  const ties = new Map<string, { between: readonly [string, string]; principles: readonly Principle[] }>();
  for (const principle of principles) {
    for (const between of pairsOf(principle, acting)) {
      if (!between.every((id) => known.has(id))) continue;
      const key = [...between].sort().join(' ');
      const tied = ties.get(key) ?? { between, principles: [] };
      if (!tied.principles.includes(principle)) ties.set(key, { ...tied, principles: [...tied.principles, principle] });
    }
  }
  return [...ties.values()];
}

function pairsOf({ set, with: others }: Principle, acting: ReadonlySet<string>): readonly (readonly [string, string])[] {
  if (acting.has(set)) return others.filter((other) => other !== set).map((other) => [set, other]);
  return others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other] as const));
}
