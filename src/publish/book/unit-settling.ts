import type { Page } from 'puppeteer-core';
import { assembleUnits, draftUnits, withOpenings, type UnitLayout, type UnitPlan } from './draft-units.ts';
import { createFitting, isNearEdge, type FittingState } from './fit-units.ts';
import type { PageFormat } from './page-format.ts';

/** Seven settings of a unit, and twice as many drafts for hyphens that follow them: more go round in a circle. */
const mostDrafts = 24;

/** How the units of a stretch are laid out, and how they came to be set so. */
export interface UnitsSettled {
  readonly layouts: ReadonlyMap<string, UnitLayout>;
  readonly fitting: FittingState;
}

/** Sets the units that are open in a tab so that none leaves a page that looks blank. Drafts tell where they end. */
export interface UnitSettling {
  /** Drafts these units with their openings, sets those otherwise that end badly, and so on until none has to be changed. */
  settle(first: ReadonlySet<string>): Promise<void>;
  /** Tells that the words of these units are others than when they were drafted. */
  touch(units: Iterable<string>): void;
  /** Sets these units as designed again, which have other words now, and gives those that have to be drafted for it. */
  startAgain(units: ReadonlySet<string>): Promise<ReadonlySet<string>>;
  /** Those of the touched units that end so near the edge of a page that other words could make a difference. */
  touchedAtEdges(): ReadonlySet<string>;
  readonly settled: UnitsSettled;
}

/** Begins with units as an earlier settling left them, or with none drafted. */
export function createUnitSettling(page: Page, plan: UnitPlan, format: PageFormat, from?: UnitsSettled): UnitSettling {
  const fitting = createFitting(from?.fitting);
  const layouts = new Map(from?.layouts);
  const touched = new Set<string>();
  let drafts = 0;

  const draft = async (due: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
    drafts += 1;
    for (const [unit, layout] of await draftUnits(page, plan, due, format)) layouts.set(unit, layout);
    for (const unit of due) touched.delete(unit);
    // What a unit fills its last page to is known of those alone that were drafted with the words they have.
    const { ends } = assembleUnits(plan, layouts);
    const changes = fitting.next(new Map([...ends].filter(([unit]) => !touched.has(unit))));
    await page.evaluate(fitInPage, Object.fromEntries(changes));
    return withOpenings(plan, new Set(changes.keys()));
  };
  const touchedAtEdges = (): ReadonlySet<string> =>
    withOpenings(plan, new Set([...touched].filter((unit) => isNearEdge(layouts.get(unit)?.end.fill ?? 0))));

  return {
    async settle(first) {
      await page.evaluate(markDraft, true);
      for (let due = first; due.size > 0 && drafts < mostDrafts;) {
        const changed = await draft(due);
        due = changed.size > 0 ? changed : touchedAtEdges();
      }
      await page.evaluate(markDraft, false);
    },
    touch(units) {
      for (const unit of units) touched.add(unit);
    },
    async startAgain(units) {
      const changes = fitting.forget(units);
      await page.evaluate(fitInPage, Object.fromEntries(changes));
      return withOpenings(plan, new Set(changes.keys()));
    },
    touchedAtEdges,
    settled: { layouts, fitting: fitting.state },
  };
}

/** Runs in the page: drafts show where units end. */
function markDraft(isDraft: boolean): void {
  document.documentElement.toggleAttribute('data-draft', isDraft);
}

/** Runs in the page. */
function fitInPage(settings: Readonly<Record<string, string>>): void {
  for (const element of document.querySelectorAll('[data-unit]')) {
    const setting = settings[element.getAttribute('data-unit') ?? ''];
    if (setting !== undefined) element.setAttribute('data-fit', setting);
  }
}
