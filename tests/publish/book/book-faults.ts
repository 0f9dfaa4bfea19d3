import { parseHTML } from 'linkedom';
import type { Book, TocEntry } from '../../../src/book/book.ts';
import type { BookFormat } from '../../../src/model/download-paths.ts';
import { leastFill } from '../../../src/publish/book/fit-units.ts';
import { pageFormats } from '../../../src/publish/book/page-format.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { readPageFill } from './read-page-fill.ts';
import type { OutlineFacts, PdfFacts } from '../pdf/pdf-facts.ts';

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
  const printed = squeeze(facts.pages.map(({ text }) => inReadingOrder(text)).join(''));
  const numbers = [...words.matchAll(/\u0001([^\u0002]*)\u0002/g)];
  if (numbers.length < 10) return ['the document asks for hardly any number'];
  if (document.documentElement.getAttribute('dir') === 'rtl') return numbersWithoutTheirLetters(words, facts);
  return numbers.flatMap(({ index, 1: label = '' }) => {
    const before = words
      .slice(0, index)
      .replace(/[\u0001\u0002]/g, '')
      .slice(-context);
    return printed.includes(before + label) ? [] : [`${before}${label}`];
  });
}

/**
 * The same where lines run in both directions and the order of their parts is lost: numbers that do not stand in one line,
 * or in two that follow one another, with all the letters before them.
 */
function numbersWithoutTheirLetters(words: string, { pages }: PdfFacts): readonly string[] {
  const lines = pages.flatMap(({ text }) => text.split('\n'));
  const pairs = lines.map((line, index) => `${line} ${lines[index + 1] ?? ''}`);
  const printed = pairs.map((pair) => ({ numbers: new Set(pair.match(/\p{N}+/gu)), letters: countLetters(pair) }));
  return [...words.matchAll(/\u0001([^\u0002]*)\u0002/g)].flatMap(({ index, 1: label = '' }) => {
    const before = words.slice(Math.max(0, index - context), index);
    const isThere = printed.some(
      ({ numbers, letters }) =>
        numbers.has(label) && [...countLetters(before)].every(([letter, count]) => (letters.get(letter) ?? 0) >= count),
    );
    return isThere ? [] : [`${before}${label}`];
  });
}

function countLetters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.match(/\p{L}/gu) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Lines of the contents and of the list of figures whose words do not stand on the page that they lead to. */
export function lostTitles({ toc, figures }: Book, facts: PdfFacts): readonly string[] {
  const pages = pagesOf(facts);
  return [...flatToc(toc), ...figures].flatMap(({ id, title }) =>
    squeeze(inReadingOrder(facts.pages[pages.get(id) ?? -1]?.text ?? '')).includes(squeeze(title)) ? [] : [title],
  );
}

/** An outline as the contents ask for it: the words of their lines, the page that each leads to, in the same levels. */
export function outlineOf(toc: readonly TocEntry[], facts: PdfFacts): readonly OutlineFacts[] {
  const pages = pagesOf(facts);
  const write = (lines: readonly TocEntry[]): readonly OutlineFacts[] =>
    lines.map(({ id, label, title, children }) => ({
      title: label === undefined ? title : `${label} ${title}`,
      page: pages.get(id),
      children: write(children),
    }));
  return write(toc);
}

/** Pages with too little on them; covers are measured by the eye. */
export async function pagesAlmostBlank(bytes: Uint8Array, format: BookFormat): Promise<readonly string[]> {
  const fills = await readPageFill(bytes, pageFormats[format]);
  return fills.flatMap((fill, index) => (index > 0 && fill < leastFill ? [`page ${index + 1}: ${fill.toFixed(3)}`] : []));
}

/** The least part of a page that is filled where its chapter goes on, since what comes next had no room on it. */
const leastBefore = 1 / 3;

/** Pages that end early although what follows them is not a chapter, or another line of the contents with a page of its own. */
export async function pagesEndingEarly(
  bytes: Uint8Array,
  format: BookFormat,
  outline: readonly OutlineFacts[],
): Promise<readonly string[]> {
  const starts = new Set(flatOutline(outline).map(({ page }) => page));
  const fills = await readPageFill(bytes, pageFormats[format]);
  const early = fills.flatMap((fill, index) => (index > 0 && fill < leastBefore && !starts.has(index + 1) ? [index] : []));
  return early.filter((index) => index + 1 < fills.length).map((index) => `page ${index + 1}: ${fills[index]?.toFixed(3) ?? ''}`);
}

/**
 * Pages of the body whose running header is not the part (left) or the chapter (right). A page that opens a part or a set
 * has none; there are as many of these as parts and sets.
 */
export function wrongHeaders({ body, direction, language, shortTitle }: Book, facts: PdfFacts): readonly string[] {
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
    // The first page of a book that is read from right to left is a left one.
    const isRight = (index % 2 === 0) === (direction === 'ltr');
    const expected = isRight ? chapter.title : (chapter.part ?? shortTitle);
    return squeeze(inReadingOrder(furniture)).includes(upper(expected)) ? [] : [`page ${label}: ${furniture}`];
  });
  return bare.length === openings ? wrong : [...wrong, `${bare.length} pages without a number, ${openings} openings: ${bare.join(', ')}`];
}
