import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import { textHeight, type PageFormat } from './page-format.ts';

/**
 * The least part of the height of the text that a page may be filled to. A chapter that ends with less leaves a page that
 * looks blank: about five lines on A5, eight on A4. With a quarter, chapters would be pressed and stretched too often.
 */
export const leastFill = 0.15;

/** Units are fitted to a little more: the white below the last line is measured with them. */
const goal = leastFill + 0.05;

/** Two lines: as much as other numbers or hyphens may take in or send over. */
const edge = 0.06;

/** Whether a unit that fills its last page so far could need another setting, or another page, for a line or two. */
export const isNearEdge = (fill: number): boolean => fill < goal + edge || fill > 1 - edge;

/**
 * How a unit may be set: as designed, closer, wider; or joined, on the page of the opening before it.
 * `book-fit.css` says what each does.
 */
export type Setting = 'designed' | 'close' | 'closer' | 'closest' | 'wide' | 'wider' | 'widest' | 'joined';

/** With few lines over, closing up takes them in; with almost enough of them, it is less to send a few more after them. */
const settings = {
  fewOver: ['designed', 'close', 'closer', 'wide', 'closest', 'wider', 'widest'],
  almostEnough: ['designed', 'wide', 'close', 'wider', 'closer', 'widest', 'closest'],
  afterOpening: ['designed', 'joined'],
} as const satisfies Readonly<Record<string, readonly Setting[]>>;

/** The id of the element without height that closes a unit: a run of the book that begins on a new page. */
export const unitEnd = (unit: string): string => `${endPrefix}${unit}`;

const endPrefix = 'book--end--';

/** The page of the title of a part or a set, which its text follows. */
export const openingOf = (unit: string): string => `${unit}--opening`;

/** Where a unit ends: the page, counted from 0, and how far it fills it, from 0 to 1. */
export interface UnitEnd {
  readonly page: number;
  readonly fill: number;
}

/** How units are set, and what was tried before. */
export interface FittingState {
  readonly current: ReadonlyMap<string, Setting>;
  /** How far each setting of a unit fills its last page. */
  readonly tried: ReadonlyMap<string, ReadonlyMap<Setting, number>>;
}

/** Finds a setting for each unit in which no page of it looks blank. */
export interface Fitting {
  /** What to change after a draft. Nothing when all is well, or all was tried. */
  next(ends: ReadonlyMap<string, UnitEnd>): ReadonlyMap<string, Setting>;
  /** Sets these units as designed again, as if nothing had been tried: other words may fit otherwise. Gives what to change. */
  forget(units: Iterable<string>): ReadonlyMap<string, Setting>;
  /** Where it stands now, to go on from later. */
  readonly state: FittingState;
}

/** Begins where an earlier one ended, or with every unit set as designed. */
export function createFitting(from?: FittingState): Fitting {
  const current = new Map(from?.current);
  const tried = new Map(Array.from(from?.tried ?? [], ([unit, known]) => [unit, new Map(known)] as const));
  return {
    state: { current, tried },
    forget(units) {
      const changes = new Map<string, Setting>();
      for (const unit of units) {
        tried.delete(unit);
        if (current.delete(unit)) changes.set(unit, 'designed');
      }
      return changes;
    },
    next(ends) {
      const changes = new Map<string, Setting>();
      for (const [unit, { page, fill }] of ends) {
        const now = current.get(unit) ?? 'designed';
        const known = tried.get(unit) ?? new Map<Setting, number>();
        tried.set(unit, known.set(now, fill));
        if (fill >= goal) continue;
        const isAllAfterOpening = now === 'designed' && ends.get(openingOf(unit))?.page === page - 1;
        const order = isAllAfterOpening ? settings.afterOpening : orderFor(known.get('designed') ?? 0);
        const setting = order.find((candidate) => !known.has(candidate)) ?? best(known);
        current.set(unit, setting);
        if (setting !== now) changes.set(unit, setting);
      }
      return changes;
    },
  };
}

const orderFor = (fill: number): readonly Setting[] => (fill > (goal * 2) / 3 ? settings.almostEnough : settings.fewOver);

function best(known: ReadonlyMap<Setting, number>): Setting {
  return [...known].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** Points in a millimetre. */
const points = 72 / 25.4;

/** Less than a line: the unit ended with the page before. */
const nothing = 0.004;

/** Where a unit ends in a draft. */
export interface DraftedEnd extends UnitEnd {
  /** The last page that the unit takes up in the draft: its end mark alone may stand on a page that the book does not have. */
  readonly lastPage: number;
}

/** Where each unit ends in a draft. */
export function readEnds(document: PDFDocument, format: PageFormat): ReadonlyMap<string, DraftedEnd> {
  const ends = new Map<string, DraftedEnd>();
  for (const [index, page] of document.getPages().entries()) {
    for (const annotation of page.node.Annots()?.asArray() ?? []) {
      const link = document.context.lookupMaybe(annotation, PDFDict);
      const id = link?.lookupMaybe(PDFName.of('Dest'), PDFName)?.decodeText();
      const rect = link?.lookupMaybe(PDFName.of('Rect'), PDFArray);
      if (rect === undefined || id === undefined || !id.startsWith(endPrefix)) continue;
      // The lower edge, in points from the foot of the page.
      const fromTop = format.height - rect.lookup(1, PDFNumber).asNumber() / points - format.top;
      const fill = fromTop / textHeight(format);
      ends.set(id.slice(endPrefix.length), {
        ...(fill < nothing ? { page: index - 1, fill: 1 } : { page: index, fill }),
        lastPage: index,
      });
    }
  }
  return ends;
}
