import { settleLines } from '../pdf/settle-lines.ts';
import type { BookTab } from './book-tab.ts';
import { countPages, type StretchPages } from './count-pages.ts';
import type { Stretch } from './cut-stretches.ts';
import { showAll, withOpenings } from './draft-units.ts';
import { readBody, type LaidOutStretch } from './lay-out-stretch.ts';
import { createUnitSettling } from './unit-settling.ts';
import { writeNumbers } from './write-numbers.ts';

/** A stretch with the numbers of pages and the hyphens that it is printed with. */
export interface SettledStretch {
  readonly html: string;
  readonly pages: StretchPages;
}

/**
 * Writes the labels of pages into a stretch and prunes its hyphens: the second step. Units that end near the edge of a page,
 * where that could make a difference, are drafted again and set otherwise if need be.
 */
export async function settleStretch(
  tab: BookTab,
  stretch: Stretch,
  { html, plan, units }: LaidOutStretch,
  labels: ReadonlyMap<string, string>,
): Promise<SettledStretch> {
  const { page, format } = tab;
  await tab.show(html);
  const settling = createUnitSettling(page, plan, format, units);
  const written = await writeNumbers(page, labels);
  const moved = withOpenings(plan, new Set(written.flatMap(({ moves }) => moves ?? [])));
  settling.touch(moved);
  await settling.settle(new Set([...(await settling.startAgain(moved)), ...settling.touchedAtEdges()]));
  const rekept = await settleLines(page);
  settling.touch(plan.units);
  await settling.settle(withOpenings(plan, new Set([...settling.touchedAtEdges(), ...rekept])));
  await showAll(page);
  return { html: await readBody(page), pages: countPages(stretch, plan, settling.settled) };
}
