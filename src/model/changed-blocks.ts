/** The names of the blocks that are new, changed or gone, in their order; by name, the digest of each before and now. */
export function changedBlocks(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...now.keys(), ...before.keys()])].filter((name) => before.get(name) !== now.get(name));
}
