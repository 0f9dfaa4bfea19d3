import { bodyProblems } from './body-problems.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { fileProblems } from './file-problems.ts';
import { nameProblems } from './name-problems.ts';
import { stringProblems } from './string-problems.ts';
import { translationProblems } from './translation-problems.ts';

/** Every problem that the tool can find. A code, once released, is never renamed or used again. */
export const catalogue = { ...fileProblems, ...nameProblems, ...stringProblems, ...bodyProblems, ...translationProblems } as const;

/** The permanent name of a kind of problem. */
export type Code = keyof typeof catalogue;

/** All codes, in the order of the catalogue. */
export const codes: readonly Code[] = Object.keys(catalogue).filter((code): code is Code => Object.hasOwn(catalogue, code));

/** The values that a problem of one code needs for its words. */
export type ParamsOf<C extends Code> = (typeof catalogue)[C] extends CatalogueEntry<infer P> ? P : never;
