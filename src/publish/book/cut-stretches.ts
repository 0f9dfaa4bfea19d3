import type { BookDocument, SectionHtml } from './book-document.ts';

/**
 * A few sections of a book, which are laid out and printed together and make a piece of its file. What one stretch needs of
 * the others is the numbers of their pages and the words of what it leads to.
 */
export interface Stretch {
  /** The place of its first section in the book, from 0: it stays when sections before it are put together in another way. */
  readonly slot: number;
  /** The sections, one after another. */
  readonly html: string;
  /** The ids in it that something in another stretch leads to or names the page of. */
  readonly wanted: readonly string[];
  /** What its links lead to in other stretches, by id. */
  readonly elsewhere: readonly string[];
  /** The ids whose page numbers are written in it. */
  readonly numbered: readonly string[];
  readonly opens: SectionHtml['opens'];
}

/**
 * So many characters of HTML, about 10 pages, make a stretch; a longer section is one by itself. Each costs the printer as
 * much as three pages, and takes its time again whenever a word in it changes.
 */
const length = 24_000;

/** Lengths count in steps, so that a few words more seldom move a section to another stretch. */
const step = 2_000;

/** Cuts a book into stretches. */
export function cutStretches({ sections, numbering }: Pick<BookDocument, 'sections' | 'numbering'>): readonly Stretch[] {
  const runs: { readonly slot: number; readonly run: SectionHtml[] }[] = [];
  let size = 0;
  for (const [slot, section] of sections.entries()) {
    const run = runs.at(-1)?.run;
    const own = Math.ceil(section.html.length / step) * step;
    if (run !== undefined && size + own <= length) {
      run.push(section);
    } else {
      runs.push({ slot, run: [section] });
      size = 0;
    }
    size += own;
  }
  const marks = [numbering.front?.id, numbering.body].filter((id) => id !== undefined);
  const owners = new Map(runs.flatMap(({ slot, run }) => run.flatMap(({ ids }) => ids.map((id) => [id, slot] as const))));
  const asked = runs.map(({ run }) => run.flatMap(({ leadsTo, numbered }) => [...leadsTo, ...numbered]));
  return runs.map(({ slot, run }): Stretch => {
    const own = new Set(run.flatMap(({ ids }) => ids));
    const fromElsewhere = [...marks, ...asked.flat()].filter((id) => owners.get(id) === slot);
    const [first] = run;
    if (first === undefined) throw new Error('A stretch of a book holds no section.');
    return {
      slot,
      html: run.map(({ html }) => html).join(''),
      wanted: [...new Set(fromElsewhere)].sort(),
      elsewhere: [...new Set(run.flatMap(({ leadsTo }) => leadsTo))].filter((id) => !own.has(id)).sort(),
      numbered: [...new Set(run.flatMap(({ numbered }) => numbered))].sort(),
      opens: first.opens,
    };
  });
}
