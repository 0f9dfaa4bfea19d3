import type { LoadedEdition } from '../load/load-edition.ts';
import type { LoadedSource, LoadedTranslation } from '../load/read-entry.ts';

/** Every entry file that could be read, the source language first. */
export function* eachText(loaded: LoadedEdition): Generator<LoadedSource | LoadedTranslation> {
  yield* loaded.sources;
  for (const translations of loaded.translations.values()) yield* translations;
}
