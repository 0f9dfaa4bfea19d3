import { isSound } from '../load/is-sound.ts';
import type { LoadedEdition } from '../load/load-edition.ts';
import type { LoadedSource, LoadedTranslation } from '../load/read-entry.ts';
import { sourcePathOf } from '../model/build-entries.ts';
import { translatableBlocks } from '../model/freshness.ts';
import { acceptTranslation } from './accept-translation.ts';
import { findWordingChanges, markWording } from './mark-wording.ts';

/** The new text of a file, or nothing when it stays as it is, and what to tell the person who asked. */
export interface FileEdit {
  /** Relative to the content folder. */
  readonly file: string;
  readonly text: string | undefined;
  readonly note: string;
}

/**
 * The edits that a command makes at a path, which is a file or a folder of the content, with or without the content
 * folder before it. `accept` records in translations that they were made from the source as it stands; `wording` notes
 * in source files that their changes since the translations left the meaning alone.
 */
export function editTranslations(
  loaded: LoadedEdition,
  task: 'accept' | 'wording',
  path: string,
  read: (file: string) => string,
): readonly FileEdit[] {
  const root = `${loaded.root.replace(/^\.\/|\/$/g, '')}/`;
  const place = path.replace(/^\.\/|\/$/g, '');
  const inside = place.startsWith(root) ? place.slice(root.length) : place;
  const translations = [...loaded.translations.values()].flat();
  const files: readonly (LoadedSource | LoadedTranslation)[] = task === 'accept' ? translations : loaded.sources;
  const chosen = files.filter(({ file }) => file === inside || file.startsWith(`${inside}/`));
  if (chosen.length === 0) {
    return [
      { file: inside, text: undefined, note: `no ${task === 'accept' ? 'translation' : 'source file'} that could be read has this path` },
    ];
  }
  return chosen.map(({ file }) => (task === 'accept' ? accept(loaded, file, read) : mark(loaded, file, read)));
}

function accept(loaded: LoadedEdition, file: string, read: (file: string) => string): FileEdit {
  const source = loaded.sources.find((other) => other.file === sourcePathOf(file, loaded.edition.value.source_language));
  if (source === undefined || !isSound(source))
    return { file, text: undefined, note: 'its source file is missing or has faults of its own' };
  const blocks = translatableBlocks(source.front, source.facts);
  return { file, text: acceptTranslation(read(file), blocks), note: `accepted, ${blocks.length} blocks` };
}

function mark(loaded: LoadedEdition, file: string, read: (file: string) => string): FileEdit {
  const source = loaded.sources.find((other) => other.file === file);
  if (source === undefined || !isSound(source)) return { file, text: undefined, note: 'it could not be read, or has faults' };
  const recorded = [...loaded.translations.values()]
    .flat()
    .filter((translation) => sourcePathOf(translation.file, loaded.edition.value.source_language) === file)
    .flatMap(({ front }) => front.digest ?? []);
  const changes = findWordingChanges(recorded, translatableBlocks(source.front, source.facts), source.front.wording);
  if (changes.length === 0) return { file, text: undefined, note: 'no translation was made from other words' };
  const text = markWording(read(file), source.front.wording, changes);
  return { file, text, note: `changes of wording noted: ${changes.map(({ block }) => block).join(', ')}` };
}
