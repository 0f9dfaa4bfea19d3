import type { Page } from 'puppeteer-core';
import { PrintError } from './print-error.ts';

/** What the document says about its own numbering of pages. */
export interface DocumentMarks {
  /** The id of the element that opens the pages with roman numbers, and the label of the pages before it. */
  readonly front: { readonly id: string; readonly label: string } | undefined;
  /** The id of the element that opens the pages numbered from 1. */
  readonly body: string | undefined;
  /** The ids whose page numbers are to be written. */
  readonly numbered: readonly string[];
  readonly direction: 'ltr' | 'rtl';
}

type Fault = { readonly code: 'link-target-missing'; readonly id: string } | { readonly code: 'link-not-absolute'; readonly href: string };

/**
 * Checks that every link leads somewhere from within a PDF, and makes each element whose page has to be known one that
 * something links to: Chromium writes a destination for those alone.
 * @throws {PrintError} `link-target-missing` or `link-not-absolute`.
 */
export async function prepareLinks(page: Page): Promise<DocumentMarks> {
  const { fault, marks } = await page.evaluate(prepareInPage);
  if (fault !== undefined) throw new PrintError(fault);
  return marks;
}

/** Runs in the page. */
function prepareInPage(): { fault: Fault | undefined; marks: DocumentMarks } {
  const faults: Fault[] = [];
  const decode = (text: string): string => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  const isMissing = (id: string): boolean => document.getElementById(id) === null;
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) {
      const id = decode(href.slice(1));
      if (isMissing(id)) faults.push({ code: 'link-target-missing', id });
    } else if (URL.parse(href, document.baseURI)?.origin === location.origin) {
      faults.push({ code: 'link-not-absolute', href });
    }
  }
  const numbered = Array.from(document.querySelectorAll('[data-page-of]'), (element) => element.getAttribute('data-page-of') ?? '');
  for (const id of numbered) if (isMissing(id)) faults.push({ code: 'link-target-missing', id });

  const idOf = (selector: string): string | undefined => {
    const element = document.querySelector(selector);
    if (element === null) return undefined;
    if (element.id === '') element.id = selector.replaceAll(/[^a-z-]/g, '');
    return element.id;
  };
  const front = idOf('[data-front-start]');
  const body = idOf('[data-body-start]');
  const links = document.createElement('div');
  links.hidden = true;
  for (const id of new Set([...numbered, front, body])) {
    if (id === undefined) continue;
    const link = document.createElement('a');
    link.href = `#${encodeURIComponent(id)}`;
    links.append(link);
  }
  document.body.append(links);
  const label = document.querySelector('[data-front-start]')?.getAttribute('data-front-start') ?? '';
  return {
    fault: faults[0],
    marks: {
      front: front === undefined ? undefined : { id: front, label },
      body,
      numbered: Array.from(new Set(numbered)),
      direction: getComputedStyle(document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr',
    },
  };
}
