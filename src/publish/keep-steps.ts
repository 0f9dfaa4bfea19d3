import { deserialize, serialize } from 'node:v8';
import type { ArtefactShelf } from './artefact-store.ts';

/** Gives what was made of the same ingredients before, or makes it. The texts together decide all of it. */
export type Keep = <Made>(ingredients: readonly string[], make: () => Promise<Made>) => Promise<Made>;

/** Keeps steps on the way to an artefact: values of any kind that structured cloning can copy. `engine` decides how they are made. */
export function keepSteps(shelf: ArtefactShelf, engine: string): Keep {
  return async <Made>(ingredients: readonly string[], make: () => Promise<Made>) => {
    const { bytes } = await shelf.get(
      [engine, process.versions.v8, ...ingredients],
      async () => ({ bytes: serialize(await make()), pages: 0 }),
      'step',
    );
    const kept: Made = deserialize(bytes);
    return kept;
  };
}
