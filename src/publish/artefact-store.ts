import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that costs time to make. */
export interface Artefact {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Whether it was made now, or kept from an earlier build. */
  readonly origin: 'made' | 'kept';
}

/** Gives artefacts by the digest of everything that they are made from. */
export interface ArtefactShelf {
  /**
   * The artefact of these ingredients: the kept one, or what `make` gives. The texts together must decide every byte of it.
   * What `make` takes from the shelf that it is given are parts of the artefact: they are kept as long as it is.
   */
  get(
    ingredients: readonly string[],
    make: (parts: ArtefactShelf) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>,
    /** How the name of the file ends; `pdf` by default. */
    extension?: string,
  ): Promise<Artefact>;
}

/** Keeps artefacts between builds. */
export interface ArtefactStore extends ArtefactShelf {
  /** Deletes what was not asked for since the store was opened; for the end of a build that asked for everything. */
  removeUnused(): void;
}

/** A store of finished files in a folder, for the next build. */
export function createArtefactStore(folder: string): ArtefactStore {
  const used = new Set<string>();
  /** `note` hears of every artefact that is taken, with its parts. */
  const createShelf = (note: (digest: string) => void): ArtefactShelf => ({
    async get(ingredients, make, extension = 'pdf') {
      const digest = digestOf(ingredients);
      note(digest);
      const [file, facts] = [join(folder, `${digest}.${extension}`), join(folder, `${digest}.json`)];
      const kept = readKept(file, facts);
      if (kept !== undefined) {
        kept.parts.forEach(note);
        return { bytes: kept.bytes, pages: kept.pages, origin: 'kept' };
      }
      const parts = new Set<string>();
      const notePart = (part: string): void => {
        parts.add(part);
        note(part);
      };
      const { bytes, pages } = await make(createShelf(notePart));
      mkdirSync(folder, { recursive: true });
      writeWhole(file, bytes);
      // The facts come last: without them the file counts as not made.
      writeWhole(facts, JSON.stringify({ pages, ...(parts.size > 0 && { parts: [...parts] }) }));
      return { bytes, pages, origin: 'made' };
    },
  });
  return {
    ...createShelf((digest) => used.add(digest)),
    removeUnused() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) if (!used.has(name.split('.')[0] ?? '')) rmSync(join(folder, name));
    },
  };
}

function digestOf(ingredients: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of ingredients) hash.update(`${text.length}:${text}`);
  return hash.digest('hex');
}

function readKept(file: string, facts: string): { bytes: Uint8Array; pages: number; parts: readonly string[] } | undefined {
  try {
    const { pages, parts = [] }: { readonly pages: number; readonly parts?: readonly string[] } = JSON.parse(readFileSync(facts, 'utf8'));
    return { bytes: readFileSync(file), pages, parts };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written beside its place and moved there, so that an interrupt leaves no half file. */
function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}
