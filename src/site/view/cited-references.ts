import type { Entry } from '../../model/types.ts';
import { getCitationFormatter } from '../../render/citation-formatter.ts';
import type { CitationKey } from '../../schema/ids.ts';
import type { PageContext } from './page-context.ts';

/** A reference as lists show it. */
export interface ReferenceLink {
  readonly key: CitationKey;
  readonly href: string;
  /** Authors and year, as in a citation. */
  readonly label: string;
  readonly title: string;
  /** The language of the title, where the reference says it. */
  readonly language: string | undefined;
}

/** The references that an entry cites, in the order of the bibliography. */
export function buildCitedReferences({ edition, language, links }: PageContext, { id }: Pick<Entry, 'id'>): readonly ReferenceLink[] {
  const { order, formatCitation } = getCitationFormatter(edition, language);
  const cited = new Set(edition.graph.getCited(id));
  return order.flatMap((key) => {
    const reference = edition.references.get(key);
    if (reference === undefined || !cited.has(key)) return [];
    return [{ key, href: links.reference(key), label: formatCitation({ key }), title: reference.title, language: reference.language }];
  });
}
