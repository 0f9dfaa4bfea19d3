import { parseHTML } from 'linkedom';
import type { Book, TocEntry } from '../../../src/book/book.ts';
import type { BookFormat } from '../../../src/model/download-paths.ts';
import { leastFill } from '../../../src/publish/book/fit-units.ts';
import { pageFormats } from '../../../src/publish/book/page-format.ts';
import { readPageFill } from './read-page-fill.ts';
import type { OutlineFacts, PdfFacts } from '../../../src/publish/pdf/pdf-facts.ts';

export const flatToc = (toc: readonly TocEntry[]): readonly TocEntry[] => toc.flatMap((line) => [line, ...flatToc(line.children)]);
export const flatOutline = (entries: readonly OutlineFacts[]): readonly OutlineFacts[] =>
  entries.flatMap((entry) => [entry, ...flatOutline(entry.children)]);
/** Without what only print adds or takes away: spaces, hyphens at the ends of lines, dashes of lists. */
export const squeeze = (text: string): string => text.replace(/[\s\u00AD\u2010\u2013-]+/g, '');

/** The page of each place that a link of the file leads to. */
const pagesOf = ({ pages }: PdfFacts): ReadonlyMap<string | undefined, number | undefined> =>
  new Map(pages.flatMap(({ links }) => links.flatMap((link) => (link.kind === 'inside' ? [[link.destination, link.page] as const] : []))));

/** Characters before a number that tell where in the text it stands. */
const context = 24;

/**
 * Numbers of pages that are not printed in the file as they should be: in contents, list of figures, cross references,
 * notes. The document says behind which words a number stands and of what; the links of the file say on which page that is.
 */
export function wrongNumbers(html: string, facts: PdfFacts): readonly string[] {
  const { document } = parseHTML(html);
  const pages = pagesOf(facts);
  for (const element of document.querySelectorAll('head, .unit-end')) element.remove();
  for (const element of document.querySelectorAll('[data-page-of]')) {
    const page = pages.get(element.getAttribute('data-page-of') ?? '');
    element.textContent = `\u0001${page === undefined ? 'nowhere' : (facts.pageLabels[page] ?? '')}\u0002`;
  }
  const words = squeeze(document.documentElement.textContent);
  const printed = squeeze(facts.pages.map(({ text }) => text).join(''));
  const numbers = [...words.matchAll(/\u0001([^\u0002]*)\u0002/g)];
  if (numbers.length < 10) return ['the document asks for hardly any number'];
  return numbers.flatMap(({ index, 1: label = '' }) => {
    const before = words
      .slice(0, index)
      .replace(/[\u0001\u0002]/g, '')
      .slice(-context);
    return printed.includes(before + label) ? [] : [`${before}${label}`];
  });
}

/** Lines of the contents and of the list of figures whose words do not stand on the page that they lead to. */
export function lostTitles({ toc, figures }: Book, facts: PdfFacts): readonly string[] {
  const pages = pagesOf(facts);
  return [...flatToc(toc), ...figures].flatMap(({ id, title }) =>
    squeeze(facts.pages[pages.get(id) ?? -1]?.text ?? '').includes(squeeze(title)) ? [] : [title],
  );
}

/** Headings with nothing below them on their page. */
export function headingsAtTheFoot({ outline, pages }: PdfFacts): readonly string[] {
  return flatOutline(outline).flatMap(({ title, page }) =>
    squeeze(pages[page ?? -1]?.text ?? '').endsWith(squeeze(title)) ? [title] : [],
  );
}

/** Pages with too little on them; covers are measured by the eye. */
export async function pagesAlmostBlank(bytes: Uint8Array, format: BookFormat): Promise<readonly string[]> {
  const fills = await readPageFill(bytes, pageFormats[format]);
  return fills.flatMap((fill, index) => (index > 0 && fill < leastFill ? [`page ${index + 1}: ${fill.toFixed(3)}`] : []));
}

/**
 * Pages of the body whose running header is not the part (left) or the chapter (right). A page that opens a part or a set
 * has none; there are as many of these as parts and sets.
 */
export function wrongHeaders({ body, language, shortTitle }: Book, facts: PdfFacts): readonly string[] {
  const pages = pagesOf(facts);
  const upper = (text: string): string => squeeze(text.toLocaleUpperCase(language));
  const starts = body.map((section) => ({ section, page: pages.get(section.id) ?? -1 }));
  const openings = body.filter(({ role }) => role === 'part' || role === 'set').length;
  const bare: string[] = [];
  const wrong = facts.pages.flatMap(({ furniture }, index) => {
    const chapter = starts.findLast(({ page }) => page <= index)?.section;
    if (index < facts.pageLabels.indexOf('1') || chapter === undefined) return [];
    const label = facts.pageLabels[index] ?? '';
    if (!furniture.split('\n').includes(label)) {
      bare.push(label);
      return [];
    }
    const expected = index % 2 === 0 ? chapter.title : (chapter.part ?? shortTitle);
    return squeeze(furniture).includes(upper(expected)) ? [] : [`page ${label}: ${furniture}`];
  });
  return bare.length === openings ? wrong : [...wrong, `${bare.length} pages without a number, ${openings} openings: ${bare.join(', ')}`];
}
