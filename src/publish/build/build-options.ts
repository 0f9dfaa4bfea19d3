import { resolve, sep } from 'node:path';

/** What a build is asked to do. Paths are relative to the working folder. */
export interface BuildOptions {
  /** The content folder. */
  readonly content: string;
  /** Where the finished edition goes; replaced as a whole. */
  readonly out: string;
  /** Scheme and host; the address in edition.yaml when absent. */
  readonly site: string | undefined;
  /** The path below which the site will stand, with slashes around. */
  readonly base: string;
  /** Where costly artefacts are kept between builds. */
  readonly cache: string;
  /** Whether to print e-books and handouts. */
  readonly print: boolean;
}

/** A base path with a slash at both ends. */
export function normaliseBase(base: string): string {
  const inner = base
    .split('/')
    .filter((part) => part !== '')
    .join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The first of the folders that would go if `out` were replaced: it is the same, or lies inside. */
export function findReplaced(out: string, folders: readonly string[]): string | undefined {
  const place = resolve(out);
  return folders.find((folder) => `${resolve(folder)}${sep}`.startsWith(place.endsWith(sep) ? place : `${place}${sep}`));
}
