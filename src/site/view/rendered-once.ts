import type { Noted } from '../../model/reads.ts';
import type { Edition } from '../../model/types.ts';

const known = new WeakMap<Edition, Map<string, Noted<string>>>();

/** The HTML of what stands on many pages of an edition alike, by name. */
export function renderedOnce(edition: Edition): Map<string, Noted<string>> {
  const ofEdition = known.get(edition) ?? new Map<string, Noted<string>>();
  known.set(edition, ofEdition);
  return ofEdition;
}
