import type { Page } from 'puppeteer-core';
import type { DocumentMarks } from '../pdf/prepare-links.ts';
import type { InTurn } from '../in-turn.ts';
import { PrintError } from '../pdf/print-error.ts';
import { labelsOf, printPass, type Pass } from '../pdf/print-pass.ts';
import { keepLines, settleLines } from '../pdf/settle-lines.ts';
import { assembleUnits, draftUnits, showAll, withOpenings, type UnitLayout, type UnitPlan } from './draft-units.ts';
import { collectGarbage } from './collect-garbage.ts';
import { createFitting, isNearEdge } from './fit-units.ts';
import type { PageFormat } from './page-format.ts';
import { writeNumbers } from './write-numbers.ts';

/** Seven settings of a unit, and twice as many drafts for numbers and hyphens that follow them: more go round in a circle. */
const mostDrafts = 24;

/** Numbers that still move after so many passes go round in a circle. */
const mostPasses = 4;

/** A book that is open in the browser, and how it is to be printed. */
export interface OpenBook {
  readonly page: Page;
  readonly marks: DocumentMarks;
  readonly plan: UnitPlan;
  readonly format: PageFormat;
  /** Final passes wait for one another: nothing takes up more memory than two of them at a time. */
  readonly inTurn: InTurn;
}

/**
 * Sets the units of an open book so that none leaves a page that looks blank, writes the numbers of pages in, prunes the
 * hyphens, and makes the final pass, which has to confirm the numbers. Drafts tell where things fall: the first holds the
 * whole book, the second what numbers were written into, later ones those units alone that are set otherwise now, or end
 * so near the edge of a page that other numbers or hyphens could make a difference.
 * @throws {PrintError} `destination-moved` when the numbers go on moving what they point to.
 */
export async function settleUnits({ page, marks, plan, format, inTurn }: OpenBook): Promise<Pass> {
  const all: ReadonlySet<string> = new Set(plan.units);
  const fitting = createFitting();
  const layouts = new Map<string, UnitLayout>();
  /** Units whose words have changed since they were drafted. */
  const touched = new Set<string>();
  let drafts = 0;
  let isPruned = false;

  const draft = async (due: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
    drafts += 1;
    for (const [unit, layout] of await draftUnits(page, plan, due, format)) layouts.set(unit, layout);
    for (const unit of due) touched.delete(unit);
    if (due.size * 2 > all.size) await collectGarbage(page);
    const { ends, destinations } = assembleUnits(plan, layouts);
    const written = await writeNumbers(page, labelsOf({ destinations }, marks));
    const moved = withOpenings(plan, new Set(written.flatMap(({ moves }) => moves ?? [])));
    for (const unit of moved) touched.add(unit);
    if (moved.size > 0) isPruned = false;
    const changes = fitting.next(new Map([...ends].filter(([unit]) => !touched.has(unit))));
    await page.evaluate(fitInPage, Object.fromEntries(changes));
    return withOpenings(plan, new Set(changes.keys()));
  };
  const touchedAtEdges = (): ReadonlySet<string> => {
    const near = [...touched].filter((unit) => isNearEdge(layouts.get(unit)?.end.fill ?? 0));
    return withOpenings(plan, new Set(near));
  };
  const settle = async (first: ReadonlySet<string>): Promise<void> => {
    for (let due = first; due.size > 0 && drafts < mostDrafts;) {
      const changed = await draft(due);
      // The numbers that stood there in the first draft told nothing.
      due = changed.size > 0 ? changed : drafts === 1 ? new Set(touched) : touchedAtEdges();
    }
  };

  await keepLines(page);
  for (let passes = 1; ; passes += 1) {
    await page.evaluate(markDraft, true);
    isPruned = false;
    await settle(all);
    while (!isPruned) {
      await showAll(page);
      const rekept = await settleLines(page);
      await collectGarbage(page);
      isPruned = true;
      for (const unit of all) touched.add(unit);
      await settle(withOpenings(plan, new Set([...touchedAtEdges(), ...rekept])));
    }
    await showAll(page);
    await page.evaluate(markDraft, false);
    await collectGarbage(page);
    const pass = await inTurn(() => printPass(page, marks));
    const [moved] = await writeNumbers(page, labelsOf(pass, marks));
    if (moved === undefined) return pass;
    const { id, from, to } = moved;
    if (passes === mostPasses) throw new PrintError({ code: 'destination-moved', id, from, to });
  }
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
