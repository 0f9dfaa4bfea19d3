import type { EntryPlace } from '../load/entry-place.ts';
import type { LoadedEdition } from '../load/load-edition.ts';

const frontPage: EntryPlace = { kind: 'page', id: 'home' };

/**
 * The places of entries of which nothing more is known: their file could not be read, holds an id that is not theirs, or is
 * that of the front page and missing. All are reported at the file itself, so that nothing is said of what names these entries.
 */
export function unknownPlaces({ unread, sources }: LoadedEdition): readonly EntryPlace[] {
  const known = [...unread, ...sources.map(({ place }) => place)];
  return [
    ...unread,
    ...sources.filter(({ front, place }) => front.id !== place.id).map(({ place }) => place),
    ...(known.some(({ id }) => id === frontPage.id) ? [] : [frontPage]),
  ];
}
