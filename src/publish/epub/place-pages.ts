import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Translate } from '../../i18n/translator.ts';
import { alignPages, inReadingOrder, lettersOf } from './align-pages.ts';
import { pathFrom } from './epub-file.ts';
import { navPath } from './chapter-files.ts';
import type { PageTarget } from './nav-content.ts';
import { gatherPassages, type PageBreak } from './place-page-breaks.ts';
import type { PageText } from './read-page-texts.ts';

/** A file that is read, in its place in the order. */
export interface ReadableFile {
  readonly path: string;
  readonly content: Element;
  readonly kind: 'cover' | 'contents' | 'frontmatter' | 'bodymatter' | 'backmatter';
}

/** Files with marks where the pages of the PDF begin, and the list of these pages. */
export interface PlacedPages {
  readonly files: readonly ReadableFile[];
  readonly targets: readonly PageTarget[];
}

/**
 * Marks in the files where each page of the PDF begins, to the word: both hold the same words in the same order. The first
 * page is the cover. A page whose words are not found has no place and is left out of the list.
 */
export function placePages(files: readonly ReadableFile[], pages: readonly PageText[], t: Translate): PlacedPages {
  const [coverPage, ...rest] = pages;
  const passages = gatherPassages(files.map(({ content }) => content));
  const isReference = referencePattern(t);
  const found = alignPages(
    passages.letters,
    rest.map(({ text }) => lettersOf(inReadingOrder(text.replace(isReference, '')))),
  );
  const begun = rest.flatMap(({ label }, index): readonly (PageBreak & { readonly path: string })[] => {
    const letter = found[index];
    const file = letter === undefined ? undefined : files[passages.treeAt(letter)];
    return letter === undefined || file === undefined ? [] : [{ letter, label, id: `page-${label}`, path: file.path }];
  });
  const marked = passages.mark(begun);
  const targets = begun.map(({ label, id, path }) => ({ label, href: `${pathFrom(navPath, path)}#${id}` }));
  const cover = files.find(({ kind }) => kind === 'cover');
  return {
    files: files.map((file, index) => ({
      ...file,
      content: file === cover && coverPage !== undefined ? markCover(file.content, coverPage.label) : (marked[index] ?? file.content),
    })),
    targets: [
      ...(cover === undefined || coverPage === undefined ? [] : [{ label: coverPage.label, href: `${cover.path}#${coverId}` }]),
      ...targets,
    ],
  };
}

const coverId = 'page-cover';

function markCover(content: Element, label: string): Element {
  const mark = h('span', { id: coverId, 'epub:type': 'pagebreak', role: 'doc-pagebreak', ariaLabel: label });
  return { ...content, children: [mark, ...content.children] };
}

/** What print writes behind a cross reference, such as `p. 12`. */
function referencePattern(t: Translate): RegExp {
  const [before = '', after = ''] = t('book.page', { page: '0' })
    .split('0')
    .map((words) => words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`${before}\\s*(?:\\d+|[ivxlcdm]+)${after}(?!\\p{L})`, 'gu');
}
