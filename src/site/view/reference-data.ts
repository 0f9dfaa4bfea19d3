import { getCitationFormatter } from '../../render/citation-formatter.ts';
import { parseReference } from '../../render/parse-reference.ts';
import type { CitationKey } from '../../schema/ids.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import type { PageContext } from './page-context.ts';
import { showWords, type ShownWords } from './shown-words.ts';
import { writeHtml } from '../../render/write-html.ts';

/** A work of the bibliography with where it is cited. */
export interface ShownReference {
  readonly key: CitationKey;
  readonly href: string;
  /** Authors and year, as in a citation. */
  readonly label: string;
  readonly title: string;
  /** The language of the title, where the reference says it. */
  readonly language: string | undefined;
  /** The entry of the bibliography as HTML; addresses in it are links, and the title says its language. */
  readonly html: string;
  /** What the source leaves out or prints wrongly. */
  readonly note: ShownWords | undefined;
  readonly citedIn: readonly EntryLink[];
}

/** One reference; nothing when the edition has none of that key. */
export function findShownReference(context: PageContext, key: CitationKey): ShownReference | undefined {
  const { edition, language, links } = context;
  const reference = edition.references.get(key);
  if (reference === undefined) return undefined;
  const formatter = getCitationFormatter(edition, language);
  return {
    key,
    href: links.reference(key),
    label: formatter.formatCitation({ key }),
    title: reference.title,
    language: reference.language,
    html: writeHtml(parseReference(formatter.formatReference(key), reference)),
    note: showWords(context, reference.note),
    citedIn: edition.graph.getCitedIn(key).map((id) => buildEntryLink(context, id)),
  };
}

/** All references in the order of the bibliography. */
export function listShownReferences(context: PageContext): readonly ShownReference[] {
  const order = getCitationFormatter(context.edition, context.language).order;
  return order.flatMap((key) => findShownReference(context, key) ?? []);
}
