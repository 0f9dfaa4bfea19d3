import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { getEntry } from '../../src/model/find-text.ts';
import { renderText } from '../../src/render/render-text.ts';
import { entryId, languageTag } from '../../src/schema/ids.ts';
import { openSmallEdition, entry } from '../editions/build-edition.ts';

/** The HTML of a page with this body and these former anchors, in a language. */
function render(body: string, anchors: 'headings' | 'blocks', former: Readonly<Record<string, string>> = {}, language = 'en'): string {
  const fields = { id: 'about', title: 'About', summary: 'What.' };
  const { edition } = openSmallEdition({
    'en/pages/about.mdx': entry({ ...fields, anchors: former }, body),
    'el/pages/about.mdx': entry({ title: 'Περί', summary: 'Τι.', digest: 'x' }, body.replaceAll('One', 'Ένα')),
  });
  if (edition === undefined) throw new Error('the edition cannot be read');
  const about = getEntry(edition, entryId.parse('about'));
  const text = about.texts.get(languageTag.parse(language));
  if (text === undefined) throw new Error('no text');
  const links = { entry: () => '', reference: () => '', asset: (path: string) => path };
  const target = { language: edition.sourceLanguage, links, idPrefix: '', rankShift: 0, anchors, terms: 'plain' } as const;
  const { lead, sections } = renderText(edition, about, text, target);
  return toHtml([...lead, ...sections.flatMap(({ heading, content }) => [heading, ...content])]);
}

const body = 'a\n\n## One\n\nb\n\n- c\n\n| d | e |\n| - | - |\n| f | g |\n';

describe('anchors of blocks', () => {
  it('are ids on pages, and none elsewhere', () => {
    const html = render(body, 'blocks');
    expect(html).toContain('<p id="p1">a</p><h2 id="one">One</h2><p id="one-p1">b</p><ul id="one-p2">');
    expect(html).toMatch(/<div id="one-p3" class="table-scroll"/);
    expect(render(body, 'headings').match(/ id="[^"]*"/g)).toEqual([' id="one"']);
    expect(`${html}${render(body, 'headings')}`).not.toContain('data-block');
  });

  it('are those of the source in every language', () => {
    const ids = (html: string): readonly string[] => html.match(/ id="[^"]*"/g) ?? [];
    expect(ids(render(body, 'blocks', {}, 'el'))).toEqual(ids(render(body, 'blocks')));
  });

  it('leave a component the id that it has for its own use', () => {
    const html = render('<Callout kind="note">\n\na\n\n</Callout>\n', 'blocks');
    expect(html).toMatch(
      /^<div id="p1" class="callout callout-note" role="note" aria-labelledby="note-1"><p class="callout-head" id="note-1">/,
    );
    expect(html).toContain('<p id="p2">a</p>');
  });
});

describe('former anchors', () => {
  it('stand at the place that took theirs, inside what may hold them and before what may not', () => {
    const html = render(body, 'blocks', { old: 'one', older: 'one', b: 'one-p1', c: 'one-p2' });
    expect(html).toContain('<h2 id="one"><span id="old"></span><span id="older"></span>One</h2>');
    expect(html).toContain('<p id="one-p1"><span id="b"></span>b</p><span id="c"></span><ul id="one-p2">');
  });
});
