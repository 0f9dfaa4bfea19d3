import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { getCitationFormatter } from '../render/citation-formatter.ts';
import { parseReference } from '../render/parse-reference.ts';
import { getEntry } from '../model/find-text.ts';
import { findTranslation } from '../model/find-translation.ts';
import type { CitationKey } from '../schema/ids.ts';
import { inLanguageOf, type BookContext, type Wording } from './book-context.ts';
import { entryLabel } from './entry-label.ts';
import { entryLink } from './entry-link.ts';
import { referenceId } from './rewrite-links.ts';

/** All references in the order of the citation style, each with what the source leaves out and where it is cited. */
export function buildBibliography(context: BookContext, wording: Wording): Element {
  const { edition } = context;
  const { order, formatReference } = getCitationFormatter(edition, wording.language);
  return h(
    'ul.bibliography',
    order.map((key) => {
      const note = findTranslation(edition, edition.references.get(key)?.note, wording.language);
      return h('li', { id: referenceId(key) }, [
        h('p', parseReference(formatReference(key), edition.references.get(key))),
        ...(note === undefined ? [] : [h('p.reference-note', inLanguageOf(note, wording.language), note.text)]),
        ...citedIn(context, key, wording),
      ]);
    }),
  );
}

function citedIn(context: BookContext, key: CitationKey, wording: Wording): ElementContent[] {
  const { edition, links, has } = context;
  const ids = edition.graph.getCitedIn(key).filter(has);
  if (ids.length === 0) return [];
  const places = ids.flatMap((id, index): ElementContent[] => {
    const entry = getEntry(edition, id);
    // A code says enough; the titles of principles are long.
    const link =
      entry.kind === 'principle'
        ? h('a', { href: links.entry(id) }, entryLabel(edition, entry, wording.t))
        : entryLink(context, id, wording);
    return index === 0 ? [link] : [{ type: 'text', value: ' · ' }, link];
  });
  return [h('p.reference-uses', [wording.t('reference.cited-in'), ' ', ...places])];
}
