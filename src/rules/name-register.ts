import type { Code } from '../diagnostics/catalogue.ts';
import type { Collector } from '../diagnostics/collector.ts';
import type { Position } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';

/** The codes of names that are not on the list which they should stand on. */
export type NameCode = Extract<
  Code,
  'actor-unknown' | 'theme-unknown' | 'stakeholder-unknown' | 'organisation-unknown' | 'source-unknown' | 'term-unknown'
>;

/** A place that names something which is not known. */
export interface UnknownName {
  readonly value: string;
  /** The names that it could have meant. */
  readonly known: readonly string[];
  readonly file: string;
  readonly position: () => Position;
}

/** More places than these do not all hold the same slip: then it is the list that lacks the name. */
const mostSlips = 3;

/** Gathers names that are not known, to report those of many places once. */
export function createNameRegister() {
  const found = new Map<string, { readonly code: NameCode; readonly names: UnknownName[] }>();
  return {
    /** Notes a place that names something unknown. */
    add(code: NameCode, name: UnknownName): void {
      const key = `${code} ${name.value}`;
      const group = found.get(key) ?? { code, names: [] };
      group.names.push(name);
      found.set(key, group);
    },
    report(collector: Collector): void {
      for (const { code, names } of found.values()) {
        const isListWrong = names.length > mostSlips;
        for (const { value, known, file, position } of isListWrong ? names.slice(0, 1) : names) {
          const places = isListWrong ? names.length : undefined;
          collector.report(code, file, position(), { value, suggestion: suggest(value, known), places });
        }
      }
    },
  };
}
