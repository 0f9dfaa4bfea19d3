import type { Edition, Entry } from './types.ts';

/** An address that an entry had, and the one that it has; both below a language folder. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry;
}

/** All former addresses of an edition, the longest first: what moved on its own is asked before what it moved with. */
export function listMoves(edition: Edition): readonly Move[] {
  return [...edition.entries.values()]
    .flatMap((entry) => entry.formerAddresses.map((from): Move => ({ from, to: entry.address, entry })))
    .sort((a, b) => b.from.length - a.from.length || (a.from < b.from ? -1 : 1));
}

/** How often an address may have moved: a principle within its set, and the set with it. */
const mostSteps = 3;

/**
 * Where an address leads that moved: its entry's own, or what stands below it or beside it, such as `…/le-9/handout/` and
 * `…/le-9.pdf`. Nothing when it leads to none that `isLiving`.
 */
export function findMoved(
  moves: readonly Move[],
  path: string,
  isLiving: (path: string) => boolean,
  steps = mostSteps,
): string | undefined {
  if (steps === 0) return undefined;
  for (const move of moves) {
    const next = follow(move, path);
    if (next === undefined || next === path) continue;
    const found = isLiving(next) ? next : findMoved(moves, next, isLiving, steps - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The address after a move; nothing when it does not belong to what moved. */
function follow({ from, to }: Pick<Move, 'from' | 'to'>, path: string): string | undefined {
  if (path === from) return to;
  // The front page has the whole language below it, which did not move with it.
  if (from === '' || to === '') return undefined;
  if (path.startsWith(from)) return `${to}${path.slice(from.length)}`;
  const beside = `${from.slice(0, -1)}.`;
  return path.startsWith(beside) ? `${to.slice(0, -1)}.${path.slice(beside.length)}` : undefined;
}

/**
 * The former addresses of files, each with the present one; `files` are paths below a language folder, where `x/` stands for
 * a page. No file that is there is hidden by one that was.
 */
export function listMovedFiles(moves: readonly Move[], files: Iterable<string>): ReadonlyMap<string, string> {
  const living = new Set(files);
  const moved = new Map<string, string>();
  let found: readonly (readonly [path: string, present: string])[] = [...living].map((path) => [path, path] as const);
  for (let step = 0; step < mostSteps && found.length > 0; step += 1) {
    found = moves.flatMap(({ from, to }) =>
      found.flatMap(([path, present]) => {
        // A page that moved up from below itself would be found below its former place again and again.
        const former = path.startsWith(from) ? undefined : follow({ from: to, to: from }, path);
        return former === undefined || living.has(former) || moved.has(former) ? [] : [[former, present] as const];
      }),
    );
    for (const [former, present] of found) if (!moved.has(former)) moved.set(former, present);
  }
  return moved;
}
