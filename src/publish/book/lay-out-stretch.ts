import type { Page } from 'puppeteer-core';
import { hrefElsewhere } from '../pieces/elsewhere.ts';
import { prepareTags } from '../pdf/prepare-tags.ts';
import { keepLines } from '../pdf/settle-lines.ts';
import type { ContentsLine } from '../pdf/write-outline.ts';
import type { BookTab } from './book-tab.ts';
import { countPages, type StretchPages } from './count-pages.ts';
import type { Stretch } from './cut-stretches.ts';
import { readUnitPlan, showAll, type UnitPlan } from './draft-units.ts';
import { readContents } from './read-contents.ts';
import { createUnitSettling, type UnitsSettled } from './unit-settling.ts';

/** A stretch as it is laid out while the numbers in it are still those that hold their places. */
export interface LaidOutStretch {
  /** The body as it stands in the tab: tags prepared, units set. */
  readonly html: string;
  readonly plan: UnitPlan;
  readonly units: UnitsSettled;
  readonly pages: StretchPages;
  /** The words of what something leads to, by id. */
  readonly words: ReadonlyMap<string, string>;
  /** The contents of the book, if they stand in this stretch. */
  readonly contents: readonly ContentsLine[];
}

/** Prepares a stretch for print and lays it out: the first of three steps, and the one that needs nothing of other stretches. */
export async function layOutStretch(tab: BookTab, stretch: Stretch): Promise<LaidOutStretch> {
  const { page, format } = tab;
  await tab.show(stretch.html);
  const contents = await readContents(page);
  await page.evaluate(
    prepareLinksInPage,
    stretch.wanted,
    stretch.elsewhere.map((id) => [id, hrefElsewhere(id)] as const),
  );
  const words = await prepareTags(page);
  const plan = await readUnitPlan(page, stretch.wanted);
  const settling = createUnitSettling(page, plan, format);
  await keepLines(page);
  await settling.settle(new Set(plan.units));
  await showAll(page);
  const units = settling.settled;
  return { html: await readBody(page), plan, units, pages: countPages(stretch, plan, units), words, contents };
}

/** The body that is open in a tab; shown again, it is laid out in the same way. */
export const readBody = (page: Page): Promise<string> => page.evaluate(() => document.body.innerHTML);

/**
 * Runs in the page. Chromium writes a destination for those elements alone that something links to, and no link to what is
 * not there.
 */
function prepareLinksInPage(wanted: readonly string[], elsewhere: readonly (readonly [id: string, href: string])[]): void {
  const addresses = new Map(elsewhere);
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const fragment = link.getAttribute('href')?.slice(1) ?? '';
    const id = URL.canParse(`x:#${fragment}`) ? decodeURIComponent(fragment) : fragment;
    const address = addresses.get(id);
    if (address !== undefined) link.setAttribute('href', address);
  }
  const links = document.createElement('div');
  links.hidden = true;
  for (const id of wanted) {
    const link = document.createElement('a');
    link.href = `#${encodeURIComponent(id)}`;
    links.append(link);
  }
  document.body.append(links);
}
