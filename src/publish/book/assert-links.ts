import { PrintError } from '../pdf/print-error.ts';
import type { BookDocument } from './book-document.ts';

/**
 * Checks that every link of a book leads somewhere from within a PDF.
 * @throws {PrintError} `link-target-missing` or `link-not-absolute`.
 */
export function assertLinks({ sections }: Pick<BookDocument, 'sections'>): void {
  const ids = new Set(sections.flatMap((section) => section.ids));
  for (const { leadsTo, numbered, outside } of sections) {
    const id = [...leadsTo, ...numbered].find((target) => !ids.has(target));
    if (id !== undefined) throw new PrintError({ code: 'link-target-missing', id });
    const href = outside.find((address) => !URL.canParse(address));
    if (href !== undefined) throw new PrintError({ code: 'link-not-absolute', href });
  }
}
