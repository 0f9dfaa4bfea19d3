import { getText } from './find-text.ts';
import { listPacks } from './packs.ts';
import type { Edition, Entry, Page } from './types.ts';

/** The anchor of an organisation on the page of partners. */
export const organisationAnchor = (id: string): string => `organisation-${id}`;

/** The anchors that the page of an entry has besides those of its text: of its front matter, and of what is listed with it. */
export function pageAnchors(entry: Entry, edition: Edition): readonly string[] {
  switch (entry.kind) {
    case 'principle':
      return ['ask', 'steps', 'rests-on'];
    case 'set':
      return ['summary', 'principles', 'rests-on'];
    case 'module':
      return ['summary', 'outcomes', ...materials(entry, edition), 'rests-on'];
    case 'page':
      return anchorsOfPage(entry, edition);
    case 'finding':
    case 'pilot':
      return ['summary', 'rests-on'];
    case 'slides':
    case 'term':
      return ['rests-on'];
    case 'plan':
    case 'worksheet':
      return [];
  }
}

/** The ids of pages that show more than their text belong to the content format. */
function anchorsOfPage(entry: Page, edition: Edition): readonly string[] {
  switch (String(entry.id)) {
    case 'home':
      // The front page has doors in place of a summary that anybody would point at.
      return getText(edition, entry, edition.sourceLanguage).doors.map(({ id }) => id);
    case 'principles':
      return ['summary'];
    case 'partners':
      return ['summary', ...partnerAnchors(edition), 'rests-on'];
    case 'references':
      return ['summary', ...edition.references.keys()];
    default:
      return ['summary', ...(entry.children.length > 0 ? ['in-this-part'] : []), ...materials(entry, edition), 'rests-on'];
  }
}

function partnerAnchors({ organisations }: Edition): readonly string[] {
  const lists = (['partners', 'others', 'coordination', 'authors', 'experts'] as const).filter((name) => organisations[name].length > 0);
  return [...lists, ...[...organisations.partners, ...organisations.others].map(({ id }) => organisationAnchor(id))];
}

const materials = ({ id }: Entry, edition: Edition): readonly string[] =>
  listPacks(edition).some((pack) => pack.id === id) ? ['materials'] : [];
