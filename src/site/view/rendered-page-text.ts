import type { Entry, TextBase } from '../../model/types.ts';
import { renderText } from '../../render/render-text.ts';
import type { PageContext } from './page-context.ts';
import { writeHtml } from '../../render/write-html.ts';

/** A section of a page's text as HTML. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly content: string;
  readonly headings: readonly { readonly id: string; readonly title: string }[];
}

/** The text of an entry as HTML for a page of its own. */
export interface PageText {
  readonly lead: string;
  readonly sections: readonly PageSection[];
  /** Front matter texts with markup, by path, such as `steps.0.text`. */
  readonly inline: Readonly<Record<string, string>>;
}

/** Renders a text for the site: its links lead to pages, its terms show their meaning. */
export function renderPageText({ edition, language, links }: PageContext, entry: Entry, text: TextBase): PageText {
  const rendered = renderText(edition, entry, text, {
    language,
    links,
    idPrefix: '',
    rankShift: 0,
    anchors: 'blocks',
    terms: 'with-meaning',
  });
  return {
    lead: writeHtml(rendered.lead),
    sections: rendered.sections.map(({ id, title, heading, content, headings }) => ({
      id,
      title,
      heading: writeHtml(heading),
      content: writeHtml(content),
      headings,
    })),
    inline: Object.fromEntries(Object.entries(rendered.inline).map(([path, content]) => [path, writeHtml(content)])),
  };
}
