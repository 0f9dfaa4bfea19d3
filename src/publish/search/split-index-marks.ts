import { cutPassedOver } from './cut-passed-over.ts';

/** A page as readers get it, and as the search index is made from it. */
export interface SplitPage {
  /** The page without anything that only Pagefind reads. */
  readonly page: string;
  /** Language and main part of the page; nothing when search does not find it. */
  readonly indexed: string | undefined;
}

/** Elements that say what a page can be narrowed by, and attributes that say what is indexed and how. */
const marks = /<span(?: data-pagefind-[a-z]+="[^"]*")+><\/span>| data-pagefind-[a-z]+(?:="[^"]*")?/g;

/** The anchors of blocks: Pagefind would keep the words of each a second time. */
const blockIds = / id="(?:(?:[^"]*-)?p\d+|ask|summary)"/g;

/**
 * Takes the marks of the search index out of a page. Pagefind gets the rest of the page only as far as it indexes it: what it
 * reads takes time, even where it passes it over.
 */
export function splitIndexMarks(html: string): SplitPage {
  return {
    page: html.replace(marks, (mark, offset: number) => (isInText(html, mark, offset) ? mark : '')),
    indexed: html.includes(' data-pagefind-body') ? mainOf(html) : undefined,
  };
}

/** Words of an edition may look like an attribute. */
function isInText(html: string, mark: string, offset: number): boolean {
  return !mark.startsWith('<') && html.lastIndexOf('<', offset) < html.lastIndexOf('>', offset);
}

function mainOf(html: string): string {
  const root = /<html[^>]*>/.exec(html)?.[0];
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (root === undefined || start === -1 || end < start) throw new Error('a page that search should find has no language or no main part');
  return `<!doctype html>${root}<body>${cutPassedOver(html.slice(start, end)).replace(blockIds, '')}</main></body></html>`;
}
