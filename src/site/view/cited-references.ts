import type { Entry } from '../../model/types.ts';
import { getCitationFormatter } from '../../render/citation-formatter.ts';
import type { CitationKey } from '../../schema/ids.ts';
import type { PageContext } from './page-context.ts';

/** A reference as lists show it. */
export interface ReferenceLink {
  readonly key: CitationKey;
  readonly href: string;
  /** The whole entry of the bibliography as HTML, without links. */
  readonly html: string;
}

/** The references that an entry cites, in the order of the bibliography. */
export function buildCitedReferences({ edition, language, links }: PageContext, { id }: Pick<Entry, 'id'>): readonly ReferenceLink[] {
  const { order, formatReference } = getCitationFormatter(edition, language);
  const cited = new Set(edition.graph.getCited(id));
  return order.filter((key) => cited.has(key)).map((key) => ({ key, href: links.reference(key), html: formatReference(key) }));
}
