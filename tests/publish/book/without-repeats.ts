import { PDFDocument } from '@cantoo/pdf-lib';
import { parseHTML } from 'linkedom';
import { readDestinations } from '../../../src/publish/pdf/read-destinations.ts';

/**
 * The document of a book as the file has it: of the ways back from a note, one that leads to the same page as the one before
 * it is not printed.
 */
export async function withoutRepeats(html: string, bytes: Uint8Array): Promise<string> {
  const { document } = parseHTML(html);
  const pages = readDestinations(await PDFDocument.load(bytes, { updateMetadata: false }));
  const pageOf = (place: Element | null): number | undefined =>
    pages.get(place?.querySelector('[data-page-of]')?.getAttribute('data-page-of') ?? '');
  const repeats = [...document.querySelectorAll('[data-page-again]')].filter(
    (again) => pageOf(again) !== undefined && pageOf(again) === pageOf(again.previousElementSibling),
  );
  for (const again of repeats) again.remove();
  return `<!doctype html>${document.documentElement.outerHTML}`;
}
