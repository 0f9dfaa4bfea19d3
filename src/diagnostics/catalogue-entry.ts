import type { Severity } from './diagnostic.ts';

/** What the catalogue knows of one kind of problem. Its code is permanent. */
export interface CatalogueEntry<P> {
  readonly severity: Severity;
  /** What the problem is, for the page of all codes. */
  readonly title: string;
  readonly message: (params: P) => string;
  readonly remedy: (params: P) => string;
}

/** An entry of the catalogue with the type of its values. */
export const problem = <P>(entry: CatalogueEntry<P>): CatalogueEntry<P> => entry;

/** For problems whose words are always the same. */
export type NoParams = Readonly<Record<string, never>>;

/** A value that was not known, and the known one that it may have been meant for. */
export interface Suggested {
  readonly value: string;
  readonly suggestion?: string | undefined;
}

/** A remedy that begins with the suggestion, if there is one. */
export const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean \`${suggestion}\`? ${otherwise}`;

/** The entry for names that are not on their list. */
export const unknownName = (what: string, where: string): CatalogueEntry<Suggested> =>
  problem<Suggested>({
    severity: 'error',
    title: `A name is not among the edition's ${what}s`,
    message: ({ value }) => `\`${value}\` is not a known ${what}.`,
    remedy: ({ suggestion }) => didYouMean(suggestion, `The known ones stand in ${where}.`),
  });
