import type { Page } from 'puppeteer-core';
import { printDraft } from '../pdf/print-pass.ts';
import { readDestinations } from '../pdf/read-destinations.ts';
import { openingOf, readEnds, type UnitEnd } from './fit-units.ts';
import type { PageFormat } from './page-format.ts';

/** The units of an open document, and what stands in them. */
export interface UnitPlan {
  /** In the order of the book. */
  readonly units: readonly string[];
  /** From each id whose page has to be known to the unit that it stands in. */
  readonly owners: ReadonlyMap<string, string>;
}

/** How a unit is laid out; pages count from its first, which is 0. */
export interface UnitLayout {
  readonly end: UnitEnd;
  /** The pages of the ids that it holds. */
  readonly places: ReadonlyMap<string, number>;
  /** Whether it begins on the page on which the unit before it ends. */
  readonly joined: boolean;
}

/** A unit of an open document and how it is to be set. */
interface UnitState {
  readonly unit: string;
  readonly joined: boolean;
}

/** Reads the units of the open document; `ids` are those whose pages have to be known. */
export async function readUnitPlan(page: Page, ids: readonly string[]): Promise<UnitPlan> {
  const { units, owners } = await page.evaluate(readInPage, ids);
  return { units, owners: new Map(owners) };
}

/**
 * Prints a draft of some units and gives their layout. Each begins on a new page, so that it is laid out alone as in the
 * whole book; one that may begin on the page of its opening is printed together with it.
 */
export async function draftUnits(
  page: Page,
  { owners }: UnitPlan,
  shown: ReadonlySet<string>,
  format: PageFormat,
): Promise<ReadonlyMap<string, UnitLayout>> {
  const states = await page.evaluate(showInPage, [...shown]);
  const document = await printDraft(page);
  const ends = readEnds(document, format);
  const destinations = readDestinations(document);
  const layouts = new Map<string, UnitLayout>();
  let next = 0;
  for (const { unit, joined } of states) {
    const end = ends.get(unit);
    if (end === undefined) throw new Error(`the draft does not show where ${unit} ends`);
    const start = joined ? next - 1 : next;
    const own = [...destinations].filter(([id]) => owners.get(id) === unit);
    layouts.set(unit, {
      end: { page: end.page - start, fill: end.fill },
      places: new Map(own.map(([id, at]) => [id, at - start])),
      joined,
    });
    next = end.lastPage + 1;
  }
  return layouts;
}

/** Where everything falls in the whole book. Pages count from 0; what stands in no unit, as the cover, is left out. */
export interface AssembledBook {
  readonly ends: ReadonlyMap<string, UnitEnd>;
  readonly destinations: ReadonlyMap<string, number>;
}

/** Puts the layouts of all units one after another. */
export function assembleUnits({ units }: UnitPlan, layouts: ReadonlyMap<string, UnitLayout>): AssembledBook {
  const ends = new Map<string, UnitEnd>();
  const destinations = new Map<string, number>();
  let next = 0;
  for (const unit of units) {
    const layout = layouts.get(unit);
    if (layout === undefined) throw new Error(`${unit} was never drafted`);
    const start = layout.joined ? next - 1 : next;
    const page = start + layout.end.page;
    ends.set(unit, { page, fill: layout.end.fill });
    for (const [id, at] of layout.places) destinations.set(id, start + at);
    next = page + 1;
  }
  return { ends, destinations };
}

/** These units, each with the opening or the text that it may share a page with. */
export function withOpenings({ units }: UnitPlan, some: ReadonlySet<string>): ReadonlySet<string> {
  const openings = new Map(units.map((unit) => [openingOf(unit), unit]));
  return new Set([...some].flatMap((unit) => [unit, openingOf(unit), openings.get(unit) ?? unit]).filter((unit) => units.includes(unit)));
}

/** Shows the whole book again. */
export async function showAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-left-out]')) element.removeAttribute('data-left-out');
  });
}

/** Runs in the page. */
function readInPage(ids: readonly string[]): { units: string[]; owners: [string, string][] } {
  const unitOf = (element: Element | null | undefined): string | undefined => element?.getAttribute('data-unit') ?? undefined;
  const owners = ids.flatMap((id): [string, string][] => {
    const element = document.getElementById(id);
    // A section begins with its first unit.
    const unit = unitOf(element?.closest('[data-unit]') ?? element?.querySelector('[data-unit]'));
    return unit === undefined ? [] : [[id, unit]];
  });
  const units = Array.from(document.querySelectorAll('[data-unit]'), (element) => unitOf(element) ?? '');
  return { units: Array.from(new Set(units)), owners };
}

/** Runs in the page. Leaves out all but these units; gives them in the order of the book. */
function showInPage(shown: readonly string[]): UnitState[] {
  const wanted = new Set(shown);
  const states = new Map<string, UnitState>();
  for (const element of document.querySelectorAll('[data-unit]')) {
    const unit = element.getAttribute('data-unit') ?? '';
    element.toggleAttribute('data-left-out', !wanted.has(unit));
    if (wanted.has(unit)) states.set(unit, { unit, joined: element.getAttribute('data-fit') === 'joined' });
  }
  // An empty section would begin a page.
  for (const section of document.body.children) {
    section.toggleAttribute('data-left-out', section.querySelector('[data-unit]:not([data-left-out])') === null);
  }
  return Array.from(states.values());
}
