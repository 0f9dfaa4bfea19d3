/** What results can be narrowed by. */
export const facetNames = ['kind', 'stakeholder', 'theme'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values of each facet: those of a page, or those that a reader chose. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

/** No value of any facet. */
export const noFacets: Facets = { kind: [], stakeholder: [], theme: [] };

/** Whether a reader chose any value. */
export function hasFacets(chosen: Facets): boolean {
  return facetNames.some((name) => chosen[name].length > 0);
}

/** Whether a page has, of each facet that the reader chose from, one of the chosen values; `except` leaves a facet out. */
export function passesFacets(page: Facets, chosen: Facets, except?: FacetName): boolean {
  return facetNames.every(
    (name) => name === except || chosen[name].length === 0 || chosen[name].some((value) => page[name].includes(value)),
  );
}

/** How many pages each value of each facet would leave, given what was chosen of the other facets. */
export function countFacets(pages: readonly Facets[], chosen: Facets): Readonly<Record<FacetName, ReadonlyMap<string, number>>> {
  const countOf = (name: FacetName): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const page of pages) {
      if (!passesFacets(page, chosen, name)) continue;
      for (const value of new Set(page[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return { kind: countOf('kind'), stakeholder: countOf('stakeholder'), theme: countOf('theme') };
}
