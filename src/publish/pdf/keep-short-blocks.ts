import type { Page } from 'puppeteer-core';

/**
 * Keeps every paragraph and item in one piece that is too short to be divided between pages: with fewer lines than
 * `orphans` and `widows` ask for together. Chromium gives up `widows` in these, and in some `orphans` too, and would leave
 * a line alone. What is not laid out stays as it is. To be called while the document is laid out as printed, again whenever its words have changed. Gives the
 * units (`data-unit`) in which other blocks are kept now than before.
 */
export async function keepShortBlocks(page: Page): Promise<readonly string[]> {
  return page.evaluate(keepInPage);
}

/** Runs in the page. */
function keepInPage(): string[] {
  const inline = new Map<Element, boolean>();
  const isInline = (element: Element): boolean => {
    const known = inline.get(element);
    if (known !== undefined) return known;
    const { display } = getComputedStyle(element);
    const own = display.startsWith('inline') || display === 'contents';
    inline.set(element, own);
    return own;
  };
  const blockOf = (text: Node): HTMLElement | undefined => {
    let block = text.parentElement;
    while (block !== null && isInline(block)) block = block.parentElement;
    return block instanceof HTMLElement ? block : undefined;
  };
  const blocks = new Map<HTMLElement, Node[]>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const isShown = (text.nodeValue ?? '').trim() !== '' && text.parentElement?.checkVisibility() === true;
    const block = isShown ? blockOf(text) : undefined;
    if (block !== undefined) blocks.set(block, [...(blocks.get(block) ?? []), text]);
  }

  const range = document.createRange();
  const countLines = (texts: readonly Node[]): number => {
    let lines = 0;
    let bottom = Number.NEGATIVE_INFINITY;
    for (const text of texts) {
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        // Raised and lowered words reach out of their line, but the middle of another line's words is below it.
        if (box.width === 0 || (box.top + box.bottom) / 2 <= bottom) continue;
        lines += 1;
        bottom = box.bottom;
      }
    }
    return lines;
  };
  /** What is kept whole in a row of a grid or a table keeps all that stands beside it. */
  const sharesRow = (block: Element): boolean => {
    const { display } = getComputedStyle(block);
    const around = block.parentElement === null ? '' : getComputedStyle(block.parentElement).display;
    return display === 'table-cell' || around.endsWith('grid') || around.endsWith('flex');
  };
  const { orphans, widows } = getComputedStyle(document.body);
  const least = Number(orphans) + Number(widows);
  // Read all, then write all: the layout is made once.
  const measured = Array.from(blocks, ([block, texts]) => ({ block, texts, lines: sharesRow(block) ? 0 : countLines(texts) }));

  const changed = new Set<string>();
  for (const { block, texts, lines } of measured) {
    const kept = lines > 1 && lines < least ? String(lines) : '';
    if ((block.getAttribute('data-short') ?? '') === kept) continue;
    const holdsBlocks = Array.from(block.children).some((child) => !isInline(child));
    if (!holdsBlocks) {
      block.style.breakInside = kept === '' ? '' : 'avoid';
    } else {
      // What stands before a list within an item cannot be kept by itself, but asked to have all its lines on one page.
      block.style.orphans = kept;
      for (const child of block.children) {
        if (child instanceof HTMLElement && !texts.some((text) => child.contains(text))) child.style.orphans = orphans;
      }
    }
    if (kept === '') block.removeAttribute('data-short');
    else block.setAttribute('data-short', kept);
    changed.add(block.closest('[data-unit]')?.getAttribute('data-unit') ?? '');
  }
  return Array.from(changed);
}
