import type { Page } from 'puppeteer-core';

/** Sizes of type in pixels, from the largest that looks right to the smallest that is read in a message. */
const titleSizes = sizesBetween(100, 40);
const signSizes = sizesBetween(84, 40);

/** Sets the picture of a page in the largest type in which every word has room; false when the smallest is too large. */
export async function fitWords(page: Page): Promise<boolean> {
  return page.evaluate(fitInPage, titleSizes, signSizes);
}

function sizesBetween(largest: number, smallest: number): number[] {
  return Array.from({ length: (largest - smallest) / 4 + 1 }, (_, step) => largest - 4 * step);
}

/** Runs in the page: sets title and sign in the largest type in which their box holds all words; tells whether any does. */
function fitInPage(titles: number[], signs: number[]): boolean {
  const picture = document.querySelector<HTMLElement>('.picture');
  if (picture === null) return false;
  const holds = (box: Element | null): boolean => {
    if (box === null) return true;
    const { paddingBlockEnd } = getComputedStyle(box);
    const end = box.getBoundingClientRect().bottom - Number.parseFloat(paddingBlockEnd);
    return [...box.children].every((child) => child.scrollWidth <= child.clientWidth && child.getBoundingClientRect().bottom <= end + 0.5);
  };
  const fit = (name: string, sizes: number[], box: Element | null): boolean =>
    sizes.some((size) => {
      picture.style.setProperty(name, `${size}px`);
      return holds(box);
    });
  const words = fit('--title', titles, picture.querySelector('.picture-words'));
  const sign = picture.querySelector('.picture-sign');
  return words && (sign === null || fit('--sign', signs, sign.parentElement));
}
