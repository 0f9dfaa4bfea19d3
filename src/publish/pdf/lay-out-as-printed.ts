import type { Page } from 'puppeteer-core';

/**
 * Lays the open document out at the text width of its printed pages, so that its lines end where they will on paper.
 * Elements with a named page of another width get that width. Gives a function that undoes it.
 */
export async function layOutAsPrinted(page: Page): Promise<() => Promise<void>> {
  const before = page.viewport();
  const width = await page.evaluate(setPrintedWidths);
  const isWide = before?.width === width;
  if (!isWide) await page.setViewport({ width, height: 1000 });
  return async () => {
    await page.evaluate(unsetPrintedWidths);
    if (!isWide) await page.setViewport(before);
  };
}

/** Gives a tab the width of the printed text for good: it takes longer to change it than to lay a chapter out. */
export async function keepPrintedWidth(page: Page): Promise<void> {
  const width = await page.evaluate(setPrintedWidths);
  await page.evaluate(unsetPrintedWidths);
  await page.setViewport({ width, height: 1000 });
}

/** Runs in the page. Gives the width of the text on a page without a name, in CSS pixels. */
function setPrintedWidths(): number {
  // In millimetres, portrait; https://www.w3.org/TR/css-page-3/#page-size-prop
  const papers: Readonly<Record<string, readonly [number, number]>> = {
    a3: [297, 420],
    a4: [210, 297],
    a5: [148, 210],
    b4: [250, 353],
    b5: [176, 250],
    'jis-b4': [257, 364],
    'jis-b5': [182, 257],
    letter: [215.9, 279.4],
    legal: [215.9, 355.6],
    ledger: [279.4, 431.8],
  };
  const rules: CSSPageRule[] = [];
  const gather = (list: CSSRuleList): void => {
    for (const rule of list) {
      if (rule instanceof CSSPageRule) rules.push(rule);
      else if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
      else if (rule instanceof CSSGroupingRule) gather(rule.cssRules);
      else if (rule instanceof CSSImportRule && rule.styleSheet !== null) gather(rule.styleSheet.cssRules);
    }
  };
  for (const sheet of document.styleSheets) {
    if (sheet.media.length === 0 || matchMedia(sheet.media.mediaText).matches) gather(sheet.cssRules);
  }

  /** The rules for a page of this name, weakest first. A right page stands for both: its inner and outer margins are those of a left one. */
  const rulesFor = (name: string): CSSPageRule[] =>
    rules
      .flatMap((rule) => rule.selectorText.split(',').map((selector) => ({ rule, parts: selector.trim().split(':') })))
      .filter(({ parts: [own = '', ...sides] }) => (own === '' || own === name) && sides.every((side) => side === 'right'))
      .map(({ rule, parts: [own = '', ...sides] }) => ({ rule, weight: (own === '' ? 0 : 2) + sides.length }))
      .sort((a, b) => a.weight - b.weight)
      .map(({ rule }) => rule);

  const paperWidth = (size: string): string => {
    const words = size.toLowerCase().split(/\s+/);
    const paper = words.map((word) => papers[word]).find((found) => found !== undefined);
    const length = words.find((word) => /^[\d.]/.test(word));
    if (paper === undefined && length !== undefined) return length;
    const [short, long] = paper ?? [210, 297];
    return `${words.includes('landscape') ? long : short}mm`;
  };

  const probe = document.createElement('div');
  document.body.append(probe);
  const textWidth = (name: string): number => {
    const own = rulesFor(name);
    const size = own.map((rule) => rule.style.getPropertyValue('size')).findLast((value) => value !== '');
    // The computed value of a margin, other than that of a width, keeps its fractions.
    probe.style.cssText = `margin-left: ${paperWidth(size ?? 'a4')}`;
    const sheet = Number.parseFloat(getComputedStyle(probe).marginLeft);
    probe.style.cssText = `position: absolute; visibility: hidden`;
    for (const { style } of own) {
      for (const property of ['margin', 'margin-left', 'margin-right']) {
        const value = style.getPropertyValue(property);
        if (value !== '') probe.style.setProperty(property, value);
      }
    }
    const { marginLeft, marginRight } = getComputedStyle(probe);
    const width = sheet - Number.parseFloat(marginLeft) - Number.parseFloat(marginRight);
    // On paper Chromium gives the text whole pixels, a part of one counting as one; it measures in 1/64.
    return Math.ceil(width - 1 / 64);
  };

  const width = textWidth('');
  const names = new Set(rules.flatMap((rule) => rule.selectorText.split(',').map((selector) => selector.trim().replace(/:.*/, ''))));
  const widths = new Map(Array.from(names, (name) => [name, textWidth(name)]));
  probe.remove();

  let css = `html { inline-size: ${width}px !important }`;
  let marks = 0;
  const widen = (element: Element, outer: number): void => {
    const computed = getComputedStyle(element);
    if (computed.display === 'none') return;
    const own = widths.get(computed.getPropertyValue('page')) ?? outer;
    if (Math.abs(own - outer) > 0.01) {
      const margin = Number.parseFloat(computed.marginInlineEnd) || 0;
      marks += 1;
      element.setAttribute('data-printed-width', String(marks));
      css += `\n[data-printed-width='${marks}'] { margin-inline-end: ${margin + outer - own}px !important }`;
    }
    for (const child of element.children) widen(child, own);
  };
  if (new Set(widths.values()).size > 1) widen(document.body, width);
  const style = document.createElement('style');
  style.setAttribute('data-printed-widths', '');
  style.textContent = css;
  document.head.append(style);
  return width;
}

/** Runs in the page. */
function unsetPrintedWidths(): void {
  document.querySelector('style[data-printed-widths]')?.remove();
  for (const element of document.querySelectorAll('[data-printed-width]')) element.removeAttribute('data-printed-width');
}
