import { findTranslation } from '../../model/find-translation.ts';
import type { DataContext } from './data-context.ts';
import type { FileOf } from './file-schemas.ts';

/**
 * The bibliography as CSL JSON. A note of CSL is one text, so it is that of the source language; `custom` is where CSL has room for what
 * it has no name for: https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export function buildReferencesFile({ edition }: DataContext): FileOf<'references'> {
  return [...edition.references.values()].map(({ note, ...item }) => ({
    ...item,
    note: findTranslation(edition, note, edition.sourceLanguage)?.text,
    ...(typeof note === 'object' ? { custom: { notes: note } } : {}),
  }));
}
