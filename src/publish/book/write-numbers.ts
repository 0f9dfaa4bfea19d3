import type { Page } from 'puppeteer-core';

/** A number of a page that was written in the place of another one. */
export interface NumberChange {
  /** The id whose page it is. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The unit that may be laid out in another way after it; none where the number takes as much room as before. */
  readonly moves: string | undefined;
}

/**
 * Writes the labels of pages, by id, into the elements that ask for them; in a list of ways back, one that would say the same
 * number as the one before it is hidden. Gives the numbers that are others now.
 */
export async function writeNumbers(page: Page, labels: ReadonlyMap<string, string>): Promise<readonly NumberChange[]> {
  return page.evaluate(writeInPage, Object.fromEntries(labels));
}

/** Runs in the page. */
function writeInPage(labels: Readonly<Record<string, string>>): NumberChange[] {
  const changes: NumberChange[] = [];
  for (const element of document.querySelectorAll('[data-page-of]')) {
    const id = element.getAttribute('data-page-of') ?? '';
    const [from, to] = [element.textContent, labels[id]];
    if (to === undefined || to === from) continue;
    // In a list the place has room for three digits; in a text all are of one width.
    const isInList = getComputedStyle(element).minInlineSize !== '0px';
    const isFixed = isInList ? Math.max(from.length, to.length) <= 3 : from.length === to.length && /^\d+$/.test(from + to);
    const unit = element.closest('[data-unit]')?.getAttribute('data-unit');
    changes.push({ id, from, to, moves: isFixed ? undefined : (unit ?? undefined) });
    element.textContent = to;
  }
  // What is hidden follows from the numbers alone: where they stay, it stays.
  for (const again of document.querySelectorAll<HTMLElement>('[data-page-again]')) {
    const numberIn = (place: Element | null): string | undefined => place?.querySelector('[data-page-of]')?.textContent;
    again.hidden = numberIn(again) === numberIn(again.previousElementSibling);
  }
  return changes;
}
