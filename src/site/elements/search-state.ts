import { facetNames, type Facets } from './facets.ts';

/** What the address of the search page says: the whole search can be shared and gone back to. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Facets;
  /** The reader declined the corrected spelling. */
  readonly literal: boolean;
}

/** Reads a search from the parameters of an address, or from the fields of a form. */
export function readSearchState(params: { get(name: string): unknown; getAll(name: string): readonly unknown[] }): SearchState {
  const query = params.get('q');
  const valuesOf = (name: string): readonly string[] =>
    [...new Set(params.getAll(name).filter((value) => typeof value === 'string'))].sort();
  return {
    query: typeof query === 'string' ? query.trim() : '',
    chosen: { kind: valuesOf('kind'), stakeholder: valuesOf('stakeholder'), theme: valuesOf('theme') },
    literal: params.get('literal') === '1',
  };
}

/** The parameters of a search, always in the same order, with the question mark; empty when nothing is searched for. */
export function writeSearchState({ query, chosen, literal }: SearchState): string {
  if (query === '') return '';
  const params = new URLSearchParams({ q: query });
  for (const name of facetNames) for (const value of chosen[name]) params.append(name, value);
  if (literal) params.set('literal', '1');
  return `?${params}`;
}
