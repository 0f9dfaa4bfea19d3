/** By what principles are chosen; also the names in the query string. */
export const filterNames = ['actor', 'theme', 'set'] as const;
export type FilterName = (typeof filterNames)[number];

/** What a reader chose: at most one value of each kind. */
export type PrincipleChoice = Readonly<Partial<Record<FilterName, string>>>;

/** What can be compared of a principle. */
export type PrincipleFacets = Readonly<Record<FilterName, readonly string[]>>;

/** Whether a text names a filter. */
export function isFilterName(name: string | undefined): name is FilterName {
  return filterNames.some((known) => known === name);
}

/** Reads a choice from the parameters of an address; values that no list offers are passed over. */
export function readChoice(params: URLSearchParams, offers: (name: FilterName, value: string) => boolean): PrincipleChoice {
  const chosen = filterNames.flatMap((name) => {
    const value = params.get(name);
    return value === null || !offers(name, value) ? [] : [[name, value] as const];
  });
  return Object.fromEntries(chosen);
}

/** The query string of a choice, with its question mark; empty when nothing is chosen. */
export function writeChoice(choice: PrincipleChoice): string {
  const params = new URLSearchParams(filterNames.flatMap((name) => (choice[name] === undefined ? [] : [[name, choice[name]]])));
  return params.size === 0 ? '' : `?${params}`;
}

/**
 * Where a choice is shown, from the address of the list: the page of what is chosen if that is one thing alone, which also serves
 * without script, else the list with the choice in its query string. Nothing when nothing is chosen.
 */
export function linkOfChoice(choice: PrincipleChoice, pageOf: (name: FilterName, value: string) => string | undefined): string | undefined {
  const chosen = filterNames.flatMap((name) => (choice[name] === undefined ? [] : [[name, choice[name]] as const]));
  const [only, ...others] = chosen;
  if (only === undefined) return undefined;
  return (others.length === 0 ? pageOf(...only) : undefined) ?? writeChoice(choice);
}

/** Choosing a value puts it in place of the one before; choosing it again takes it away. */
export function toggleChoice(choice: PrincipleChoice, name: FilterName, value: string): PrincipleChoice {
  const { [name]: before, ...others } = choice;
  return before === value ? others : { ...others, [name]: value };
}

/** Whether a principle has every value that was chosen. */
export function fitsChoice(facets: PrincipleFacets, choice: PrincipleChoice): boolean {
  return filterNames.every((name) => {
    const value = choice[name];
    return value === undefined || facets[name].includes(value);
  });
}
