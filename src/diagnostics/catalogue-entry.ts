import type { Severity } from './diagnostic.ts';
import type { NameCommand } from './name-command.ts';

/** What the catalogue knows of one kind of problem. Its code is permanent. */
export interface CatalogueEntry<P> {
  readonly severity: Severity;
  /** What the problem is, for the page of all codes. */
  readonly title: string;
  readonly message: (params: P) => string;
  /** `run` tells what to type for a command, which depends on the folder of the edition. */
  readonly remedy: (params: P, run: NameCommand) => string;
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

/** A name that is not on its list. */
export interface UnknownNameParams extends Suggested {
  /** How many places name it, when they are so many that only the first is reported. */
  readonly places?: number | undefined;
}

/** The entry for names that are not on their list. */
export const unknownName = (what: string, where: string): CatalogueEntry<UnknownNameParams> =>
  problem<UnknownNameParams>({
    severity: 'error',
    title: `A name is not among the edition's ${what}s`,
    message: ({ value, places = 1 }) =>
      `\`${value}\` is not a known ${what}${places === 1 ? '' : `, and ${places} places name it; this is the first`}.`,
    remedy: ({ suggestion, places = 1 }) =>
      didYouMean(
        suggestion,
        `The known ones stand in ${where}.${places === 1 ? '' : ' So many places are seldom wrong: perhaps the name was changed there.'}`,
      ),
  });
