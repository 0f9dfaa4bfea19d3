import { localeOf } from '../../i18n/locale.ts';
import { citationFiles, citationPath, type CitationFile } from '../../model/citation-paths.ts';
import type { Entry } from '../../model/types.ts';
import { buildCslItem } from '../../render/citing/build-csl-item.ts';
import { formatCitationFile } from '../../render/citing/format-citation-file.ts';
import { formatReference, referenceStyles } from '../../render/citing/format-reference.ts';
import type { PageContext } from './page-context.ts';
import type { WordsIn } from './quoted-entry.ts';

/** How to cite an entry, in every format that the edition offers. */
export interface CiteSection {
  /** The language of the words cited. */
  readonly wordsIn: WordsIn;
  /** Entries of a bibliography, as HTML. */
  readonly references: readonly { readonly name: string; readonly html: string }[];
  /** Files for reference managers, with what they hold. */
  readonly files: readonly (Pick<CitationFile, 'name' | 'mediaType'> & { readonly href: string; readonly text: string })[];
}

/** Formats the citation of an entry in the language of the page; an entry that was not translated is cited in the source language. */
export function buildCiteSection({ edition, language, links }: PageContext, entry: Entry): CiteSection {
  const item = buildCslItem(edition, entry, language, links.absoluteOf({ type: 'permalink', id: entry.id, name: entry.id }));
  const { tag, direction } = entry.texts.has(language) ? localeOf(language) : localeOf(edition.sourceLanguage);
  return {
    wordsIn: { lang: tag, dir: direction },
    references: referenceStyles.map(({ style, name }) => ({ name, html: formatReference(item, language, style) })),
    files: citationFiles.map((file) => ({
      name: file.name,
      mediaType: file.mediaType,
      href: links.file(citationPath(edition, entry, tag, file)),
      text: formatCitationFile(item, file.format).trimEnd(),
    })),
  };
}
