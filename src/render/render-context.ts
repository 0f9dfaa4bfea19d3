import { createTranslator, type Translate } from '../i18n/translator.ts';
import type { Edition, Entry, TextBase } from '../model/types.ts';
import type { CitationFormatter } from './citation-formatter.ts';
import { getCitationFormatter } from './citation-formatter.ts';
import type { RenderTarget } from './links.ts';

/** What the parts of the renderer share while they render one text. */
export interface RenderContext {
  readonly edition: Edition;
  readonly entry: Entry;
  readonly text: TextBase;
  readonly target: RenderTarget;
  /** Interface words in the language of the text. */
  readonly t: Translate;
  readonly citations: CitationFormatter;
  /** A name for an element, unique on the page: `BA-1-chart-2`. */
  readonly nextId: (what: string) => string;
}

/** A context for the text of an entry. */
export function createRenderContext(edition: Edition, entry: Entry, text: TextBase, target: RenderTarget): RenderContext {
  const counts = new Map<string, number>();
  return {
    edition,
    entry,
    text,
    target,
    t: createTranslator(text.language, edition.strings.get(text.language)),
    citations: getCitationFormatter(edition, text.language),
    nextId(what) {
      const count = (counts.get(what) ?? 0) + 1;
      counts.set(what, count);
      return `${target.idPrefix}${what}-${count}`;
    },
  };
}
