import type { Edition } from '../../model/types.ts';
import type { Organisation } from '../../schema/organisations-file.ts';

/** The organisation of an id, a partner or another. */
export function findOrganisation({ organisations }: Edition, id: string): Organisation | undefined {
  return [...organisations.partners, ...organisations.others].find((organisation) => organisation.id === id);
}
