import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { noteReads, repeatReads, type Noted } from '../../model/reads.ts';
import type { StateOf } from './read-states.ts';

/** What an earlier build made under names, each with the names of what was read for it. */
export interface KeptResults<T> {
  /** What was read for a result; nothing where none is kept. */
  readsOf(name: string): readonly string[] | undefined;
  /** A result for which everything that was read is as it was. */
  find(name: string): T | undefined;
  /** Keeps a result for the next build. */
  keep(name: string, value: T, reads: ReadonlySet<string>): void;
  /** The result as it is kept, or else as it is made now, once. Who asks for it is noted to read what was read for it. */
  get(name: string, make: () => T): T;
  /** Keeps for the next build what this one did not ask for, too. */
  keepUnasked(): void;
  /** Writes what was found or kept by now: the next build finds nothing else. */
  save(): void;
}

/** Where results are kept, and what decides them. */
export interface ResultsPlace {
  /** The path of the file. */
  readonly file: string;
  /** Of all that decides every result alike: another one, and none of them is found. */
  readonly key: string;
  readonly stateOf: StateOf;
}

/** Names are many and most results share them, so each stands in the file once, and so does each list of them. */
interface ResultsFile<T> {
  readonly key: string;
  /** What was read, and how it was. */
  readonly reads: readonly (readonly [name: string, state: string])[];
  /** Places in `reads`. */
  readonly lists: readonly (readonly number[])[];
  /** Each with the place of its list. */
  readonly results: Readonly<Record<string, readonly [list: number, value: T]>>;
}

/**
 * Opens the results of an earlier build. Their file is put aside until this build saves its own: one that was interrupted may have
 * left beside it what belongs to neither.
 */
export function openKeptResults<T>({ file, key, stateOf }: ResultsPlace): KeptResults<T> {
  const { reads: earlier, lists, results } = readResults<T>(file, key);
  const aside = `${file}.earlier`;
  if (existsSync(file)) renameSync(file, aside);
  const isSame = once((read: number) => earlier[read] !== undefined && earlier[read][1] === stateOf(earlier[read][0]));
  const isCurrent = once((list: number) => lists[list]?.every(isSame) ?? false);
  const kept = new Map<string, Noted<T>>();
  let isAsBefore = true;
  const keep = (name: string, made: Noted<T>): void => {
    isAsBefore = false;
    kept.set(name, made);
  };
  const readsOf = (name: string): readonly string[] | undefined => {
    const list = results[name]?.[0];
    return list === undefined ? undefined : lists[list]?.flatMap((read) => earlier[read]?.[0] ?? []);
  };
  const find = (name: string): T | undefined => {
    const found = results[name];
    if (found === undefined || !isCurrent(found[0])) return undefined;
    kept.set(name, { value: found[1], reads: new Set(readsOf(name)) });
    return found[1];
  };
  return {
    readsOf,
    find,
    keep: (name, value, reads) => keep(name, { value, reads }),
    get(name, make) {
      if (!kept.has(name)) find(name);
      const found = kept.get(name) ?? noteReads(make);
      if (!kept.has(name)) keep(name, found);
      return repeatReads(found);
    },
    keepUnasked() {
      for (const name of Object.keys(results)) if (!kept.has(name)) find(name);
    },
    save() {
      if (isAsBefore && kept.size === Object.keys(results).length && existsSync(aside)) {
        renameSync(aside, file);
        return;
      }
      rmSync(aside, { force: true });
      const reads = createPlaces();
      const madeLists = createPlaces();
      const made = [...kept].map(([name, { value, reads: names }]) => {
        const list = Array.from(names, (read) => reads.placeOf(read)).join(' ');
        return [name, [madeLists.placeOf(list), value]] as const;
      });
      mkdirSync(dirname(file), { recursive: true });
      const whole: ResultsFile<T> = {
        key,
        reads: reads.names().map((name) => [name, stateOf(name)]),
        lists: madeLists.names().map((list) => (list === '' ? [] : list.split(' ').map(Number))),
        results: Object.fromEntries(made),
      };
      writeFileSync(file, JSON.stringify(whole));
    },
  };
}

function readResults<T>(file: string, key: string): Omit<ResultsFile<T>, 'key'> {
  const none = { reads: [], lists: [], results: {} };
  if (!existsSync(file)) return none;
  const kept: ResultsFile<T> = JSON.parse(readFileSync(file, 'utf8'));
  return kept.key === key ? kept : none;
}

/** Asks once for each place. */
function once(ask: (place: number) => boolean): (place: number) => boolean {
  const known = new Map<number, boolean>();
  return (place) => {
    const answer = known.get(place) ?? ask(place);
    known.set(place, answer);
    return answer;
  };
}

interface Places {
  /** The place of a name: that of the first time it was asked for. */
  placeOf(name: string): number;
  names(): readonly string[];
}

function createPlaces(): Places {
  const places = new Map<string, number>();
  return {
    placeOf(name) {
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      return place;
    },
    names: () => [...places.keys()],
  };
}
