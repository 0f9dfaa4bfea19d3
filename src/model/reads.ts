import { AsyncLocalStorage } from 'node:async_hooks';

/** Something that was made, and the names of all that was read for it besides the frame of the edition. */
export interface Noted<T> {
  readonly value: T;
  /** Complete when the value is, should that be a promise. */
  readonly reads: ReadonlySet<string>;
}

const notes = new AsyncLocalStorage<Set<string>>();

/** Makes something and notes what is read for it, for whoever asks later whether it would come out the same. */
export function noteReads<T>(make: () => T): Noted<T> {
  const reads = new Set<string>();
  return { value: notes.run(reads, make), reads };
}

/** Makes something of which it is enough to note one name: that of the whole. */
export function noteAs<T>(name: string, make: () => T): T {
  noteRead(name);
  return notes.exit(make);
}

/** Notes that something is read: whoever gives it calls this each time, and not only when it is first made. */
export function noteRead(name: string): void {
  notes.getStore()?.add(name);
}

/** Gives what was made before, as if it were made now. */
export function repeatReads<T>({ value, reads }: Noted<T>): T {
  const store = notes.getStore();
  if (store !== undefined) for (const name of reads) store.add(name);
  return value;
}

/**
 * Makes something once for each object; what else it is made with has to go with that. All who ask for it are noted to read
 * what it was made from.
 */
export function oncePerObject<K extends object, A extends readonly unknown[], T>(
  make: (key: K, ...others: A) => T,
): (key: K, ...others: A) => T {
  const made = new WeakMap<K, Noted<T>>();
  return (key, ...others) => {
    const known = made.get(key) ?? noteReads(() => make(key, ...others));
    made.set(key, known);
    return repeatReads(known);
  };
}

/** Makes something once for each object and name, as `oncePerObject` does. */
export function oncePerName<K extends object, N extends string, T>(make: (key: K, name: N) => T): (key: K, name: N) => T {
  const shelves = oncePerObject((_key: K) => new Map<N, Noted<T>>());
  return (key, name) => {
    const shelf = shelves(key);
    const known = shelf.get(name) ?? noteReads(() => make(key, name));
    shelf.set(name, known);
    return repeatReads(known);
  };
}

/** Makes properties of an object tell who reads them; each goes by the name that `nameOf` gives it. */
export function notePropertyReads<T extends object>(object: T, nameOf: (property: string) => string | undefined): T {
  const noted = Object.entries(object).flatMap(([property, value]): [string, NotedProperty][] => {
    const name = nameOf(property);
    return name === undefined ? [] : [[property, { name, value }]];
  });
  const accessors = noted.map(([property]): [string, PropertyDescriptor] => [property, { enumerable: true, get: getterOf(property) }]);
  return Object.defineProperties(object, { [held]: { value: Object.fromEntries(noted) }, ...Object.fromEntries(accessors) });
}

interface NotedProperty {
  readonly name: string;
  readonly value: unknown;
}

const held = Symbol('held');
const getters = new Map<string, (this: Held) => unknown>();

/** An object whose properties tell who reads them. */
interface Held {
  readonly [held]: Readonly<Record<string, NotedProperty>>;
}

/** All objects share the getters: with their own, each would be of another shape to the engine, and slow to read. */
function getterOf(property: string): (this: Held) => unknown {
  const known =
    getters.get(property) ??
    function (this: Held) {
      const found = this[held][property];
      if (found !== undefined) noteRead(found.name);
      return found?.value;
    };
  getters.set(property, known);
  return known;
}
