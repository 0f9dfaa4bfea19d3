import type { Page } from 'puppeteer-core';

/**
 * Makes the open document one whose tags tell all that it says. Chromium writes an element into the tag tree, and its
 * language with it, only if the element means something to a screen reader: a `cite` or `span` in another language gets a
 * role here, and so does a block of words that is not a paragraph.
 * Gives the words of each target of a link inside the document, by its id.
 */
export async function prepareTags(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.evaluate(keepLanguages);
  await page.evaluate(nameParagraphs);
  await page.evaluate(fillCells);
  await page.evaluate(nameKinds);
  return new Map(await page.evaluate(readTargets));
}

/** Runs in the page. */
function keepLanguages(): void {
  const phrases = 'abbr, b, bdi, bdo, cite, data, dfn, i, kbd, mark, q, s, samp, small, span, sub, sup, time, u, var';
  const waiting = Array.from(document.body.querySelectorAll('[lang]'));
  for (let element = waiting.shift(); element !== undefined; element = waiting.shift()) {
    const role = element.getAttribute('role');
    if (role === null && element.matches(phrases)) element.setAttribute('role', 'mark');
    else if (role === null && element.matches('div')) element.setAttribute('role', 'group');
    else if (role === 'none' || role === 'presentation' || element.matches('tbody, thead, tfoot')) {
      // Its parts take the language over, and are then in another one than what is around them.
      for (const child of element.children) {
        if (child.hasAttribute('lang')) continue;
        child.setAttribute('lang', element.getAttribute('lang') ?? '');
        waiting.push(child);
      }
      element.removeAttribute('lang');
    }
  }
}

/** Runs in the page. */
function nameParagraphs(): void {
  const isInline = (element: Element): boolean => /^(?:inline|contents|none|ruby)/.test(getComputedStyle(element).display);
  const paragraphs = 'p, h1, h2, h3, h4, h5, h6, a, pre, summary, figcaption, caption, svg, [role=paragraph], [role=heading], [role=img]';
  for (const element of document.body.querySelectorAll('div, span')) {
    if (element.hasAttribute('role') || element.closest(paragraphs) !== null || isInline(element)) continue;
    if (element.textContent.trim() === '' || !Array.from(element.querySelectorAll('*')).every(isInline)) continue;
    element.setAttribute('role', 'paragraph');
  }
}

/** Runs in the page. Chromium leaves empty cells out of the tags, and the rows of a table are then of several lengths. */
function fillCells(): void {
  for (const cell of document.querySelectorAll('td, th')) {
    if (cell.textContent.trim() === '' && cell.querySelector('img, svg, input') === null) cell.append('\u00A0');
  }
}

/**
 * Runs in the page. Terms, their meanings and notes have no type of their own in Chromium's tags; they carry it there in
 * the private part of their language, where `applyKinds` finds it.
 */
function nameKinds(): void {
  const kinds = { dl: 'terms', dt: 'term', dd: 'meaning', 'li.note': 'note' };
  for (const [selector, kind] of Object.entries(kinds)) {
    for (const element of document.querySelectorAll(selector)) {
      const language = element.closest('[lang]')?.getAttribute('lang')?.split('-x-')[0] ?? 'und';
      element.setAttribute('lang', `${language}-x-${kind}`);
    }
  }
}

/** Runs in the page. */
function readTargets(): [string, string][] {
  const most = 120;
  const headings = 'h1, h2, h3, h4, h5, h6, [role=heading]';
  const wordsOf = (element: Element): string => element.textContent.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
  const shorten = (words: string): string => (words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')} …`);
  const describe = (target: Element): string => {
    const inner = target.matches(headings) ? target : target.querySelector(headings);
    if (inner !== null) return wordsOf(inner);
    const own = wordsOf(target);
    if (/\p{L}/u.test(own)) return own;
    // The way back from a note leads to its mark in the text.
    return wordsOf(target.closest('section, article, main')?.querySelector(headings) ?? target) || own;
  };
  const targets = new Map<string, string>();
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const hash = link.getAttribute('href')?.slice(1) ?? '';
    const id = URL.canParse(`x:#${hash}`) ? decodeURIComponent(hash) : hash;
    const target = document.getElementById(id);
    if (target !== null && !targets.has(id)) targets.set(id, shorten(describe(target)));
  }
  return Array.from(targets).filter(([, words]) => words !== '');
}
