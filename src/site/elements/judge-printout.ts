import { changedBlocks } from '../../model/changed-blocks.ts';
import type { PrintMark } from '../../model/print-fragment.ts';
import type { PrintedPart, PrintedSheet, PrintedState, PrintedText, PrintoutHistory } from './printout-history.ts';

/** What differs between a printout and the words of today. */
export type Change =
  /** A block of the entry itself: `title`, `step-2`, `#why-it-matters`. */
  | { readonly type: 'block'; readonly name: string }
  /** The words of another entry that stand on the sheet. */
  | { readonly type: 'changed' | 'new' | 'gone'; readonly id: string };

/** What has become of the words of a printout. */
export type Verdict =
  | { readonly type: 'current' }
  | { readonly type: 'changed'; readonly now: PrintedState; readonly changes: readonly Change[] }
  /** They are not published any more, in this language at least. */
  | { readonly type: 'withdrawn' }
  /** Another entry has taken the place of the one that was printed. */
  | { readonly type: 'replaced'; readonly id: string }
  /** They never were published here; `now` are the words of the entry today, if it has any in that language. */
  | { readonly type: 'unknown'; readonly now: PrintedState | undefined };

/** Compares what a printout says of itself with the published history of its entry. */
export function judgePrintout(history: PrintoutHistory, mark: PrintMark): Verdict {
  const texts = history.texts.filter((text) => isSame(text.language, mark.language));
  const text = texts.find(({ states }) => findState(states, mark) !== undefined);
  const printedText = text === undefined ? undefined : findState(text.states, mark);
  if (text !== undefined && printedText !== undefined)
    return judge(history, printedText, text.url === undefined ? undefined : text.states.at(-1), compareTexts);
  for (const sheet of history.sheets) {
    const printed = isSame(sheet.language, mark.language) ? findState(sheet.states, mark) : undefined;
    if (printed === undefined) continue;
    return judge(history, printed, sheet.current ? sheet.states.at(-1) : undefined, (before, now) =>
      compareSheets(history, texts[0]?.states ?? [], before, now),
    );
  }
  return { type: 'unknown', now: texts.find(({ url }) => url !== undefined)?.states.at(-1) };
}

const isSame = (language: string, other: string): boolean => language.toLowerCase() === other.toLowerCase();

/** The newest of equal ones, since words may be changed back. */
const findState = <S extends PrintedState>(states: readonly S[], { digest }: PrintMark): S | undefined =>
  states.findLast((state) => state.digest.startsWith(digest));

function judge<S extends PrintedState>(
  { id }: PrintoutHistory,
  printed: S,
  now: S | undefined,
  compare: (before: S, now: S) => readonly Change[],
): Verdict {
  if (printed.id !== id) return { type: 'replaced', id: printed.id };
  if (now === undefined) return { type: 'withdrawn' };
  return now.digest === printed.digest ? { type: 'current' } : { type: 'changed', now, changes: compare(printed, now) };
}

function compareTexts(before: PrintedText, now: PrintedText): readonly Change[] {
  return blocksBetween(before, now).map((name) => ({ type: 'block', name }));
}

const blocksBetween = (before: PrintedText, now: PrintedText): readonly string[] =>
  changedBlocks(new Map(Object.entries(before.blocks)), new Map(Object.entries(now.blocks)));

/** Of the entry itself its blocks are told, of others that they have changed. */
function compareSheets({ id }: PrintoutHistory, texts: readonly PrintedText[], before: PrintedSheet, now: PrintedSheet): readonly Change[] {
  const old = new Map(before.parts.map((part) => [part.id, part]));
  const kept = new Set(now.parts.map((part) => part.id));
  return [
    ...now.parts.flatMap((part): readonly Change[] => {
      const was = old.get(part.id);
      if (was === undefined) return [{ type: 'new', id: part.id }];
      if (was.digest === part.digest) return [];
      return part.id === id ? ownChanges(texts, before, part) : [{ type: 'changed', id: part.id }];
    }),
    ...before.parts.flatMap((part): readonly Change[] => (kept.has(part.id) ? [] : [{ type: 'gone', id: part.id }])),
  ];
}

/** The blocks of the entry that the sheet shows and that have changed; the entry itself where that cannot be told. */
function ownChanges(texts: readonly PrintedText[], { date, version }: PrintedSheet, { id, only }: PrintedPart): readonly Change[] {
  const then = texts.findLast((text) => text.id === id && (text.date < date || text.version === version));
  const now = texts.at(-1);
  const names = then === undefined || now === undefined ? [] : blocksBetween(then, now);
  const shown = names.filter((name) => only === undefined || only.includes(name));
  return shown.length === 0 ? [{ type: 'changed', id }] : shown.map((name) => ({ type: 'block', name }));
}
