import { localeOf } from '../../i18n/locale.ts';
import { findCooperation, type Cooperation, type Party, type Tie } from '../../model/cooperation.ts';
import { getEntry, listEntries } from '../../model/find-text.ts';
import { renderCooperationMap, type MapName } from '../../render/cooperation-map.ts';
import type { EntryId } from '../../schema/ids.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import type { PageContext } from './page-context.ts';
import { partyName } from './party-name.ts';
import { writeHtml } from '../../render/write-html.ts';

/** The map of cooperation as a page shows it: the drawings, and the same in words. */
export interface CooperationSection {
  /** The drawings for wide and for narrow places, as HTML. */
  readonly drawings: string;
  readonly ties: readonly TieLine[];
}

/** One line of the map in words. */
export interface TieLine {
  /** The anchor that the line leads to. */
  readonly id: string;
  readonly names: readonly [MapName, MapName];
  readonly principles: readonly EntryLink[];
}

/** Builds the map and its list; nothing when the edition has no map. */
export function buildCooperationSection(context: PageContext): CooperationSection | undefined {
  const cooperation = findCooperation(context.edition);
  if (cooperation === undefined) return undefined;
  const names = new Map(cooperation.parties.map((party) => [party.id, partyName(context, party)]));
  const nameOf = (id: string): MapName => names.get(id) ?? { name: id };
  return {
    drawings: renderCooperationMap(cooperation, {
      direction: localeOf(context.language).direction,
      label: labelOf(context, cooperation),
      nameOf,
      hrefOfParty: (party) => hrefOfParty(context, party),
      hrefOfTie: (tie) => hrefOfTie(context, tie),
      describeTie: ({ between: [a, b], principles }) =>
        context.t('map.tie', { a: nameOf(a).name, b: nameOf(b).name, count: principles.length }),
      hueOfTie: (tie) => hueOfTie(context, tie),
    })
      .map((drawing) => writeHtml(drawing))
      .join(''),
    ties: cooperation.ties.map((tie) => ({
      id: anchorOf(tie),
      names: [nameOf(tie.between[0]), nameOf(tie.between[1])],
      principles: tie.principles.map(({ id }) => buildEntryLink(context, id)),
    })),
  };
}

function labelOf({ t }: PageContext, { parties, ties }: Cooperation): string {
  return t('map.label', { parties: parties.length, ties: ties.length });
}

/** A stakeholder leads to its set, an actor to the principles that name it. */
function hrefOfParty({ edition, language, links }: PageContext, { id, set }: Party): string | undefined {
  if (set !== undefined) return links.entry(set.id);
  const acts = listEntries(edition, 'principle').some(({ actors }) => actors.some((actor) => actor === id));
  return acts ? links.hrefOf({ type: 'filter', language, by: 'actor', value: id }) : undefined;
}

/** One principle is opened at once; several stand in the list. */
function hrefOfTie({ links }: PageContext, tie: Tie): string {
  const [first, ...others] = tie.principles;
  return first !== undefined && others.length === 0 ? links.entry(first.id) : `#${anchorOf(tie)}`;
}

function anchorOf({ between }: Tie): string {
  return `map-${between.join('-')}`;
}

/** The hue of a tie: that of the party whose principles ask most for it; of a third set only when no other asks. */
function hueOfTie({ edition }: PageContext, { between, principles }: Tie): number | undefined {
  const own = principles.filter(({ set }) => between.some((id) => id === set));
  const counts = new Map<EntryId, number>();
  for (const { set } of own.length > 0 ? own : principles) counts.set(set, (counts.get(set) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const set = most === undefined ? undefined : getEntry(edition, most[0]);
  return set?.kind === 'set' ? set.hue : undefined;
}
