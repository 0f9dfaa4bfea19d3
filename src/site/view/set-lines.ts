import { getText, listEntries } from '../../model/find-text.ts';
import type { Principle, PrincipleSet } from '../../model/types.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import type { PageContext } from './page-context.ts';

/** A principle in a list, with what it can be chosen by. */
export interface PrincipleLine extends EntryLink {
  readonly id: string;
  readonly actors: readonly string[];
  readonly themes: readonly string[];
}

/** A principle set in a list, with its principles. */
export interface SetLine extends EntryLink {
  readonly id: string;
  readonly code: string;
  readonly icon: string;
  readonly summary: string;
  /** How many principles it has, in words. */
  readonly count: string;
  readonly principles: readonly PrincipleLine[];
}

/** All sets in the order of the edition, with all their principles. */
export function buildSetLines(context: PageContext): readonly SetLine[] {
  const principles = listEntries(context.edition, 'principle');
  return listEntries(context.edition, 'set').map((set) =>
    buildSetLine(
      context,
      set,
      principles.filter((principle) => principle.set === set.id),
    ),
  );
}

function buildSetLine(context: PageContext, set: PrincipleSet, principles: readonly Principle[]): SetLine {
  const { edition, language, t } = context;
  return {
    ...buildEntryLink(context, set.id),
    id: set.id,
    code: set.code,
    icon: set.icon,
    summary: getText(edition, set, language).summary,
    count: t('set.count', { count: principles.length }),
    principles: principles.map((principle) => buildPrincipleLine(context, principle)),
  };
}

/** One principle as a line of a list. */
export function buildPrincipleLine(context: PageContext, principle: Principle): PrincipleLine {
  const { id, actors, themes } = principle;
  return { ...buildEntryLink(context, id), id, actors, themes };
}
