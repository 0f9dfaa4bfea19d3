import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { getEntry } from '../../src/model/find-text.ts';
import type { RenderTarget } from '../../src/render/links.ts';
import { renderText, type RenderedText } from '../../src/render/render-text.ts';
import { entryId, languageTag } from '../../src/schema/ids.ts';
import { shortDigest } from '../../src/body/digest.ts';
import { buildSmallEdition, entry, principle, term, type Files } from '../editions/build-edition.ts';

const target: RenderTarget = {
  language: languageTag.parse('en'),
  links: {
    entry: (id, anchor) => `/${id}${anchor === undefined ? '' : `#${anchor}`}`,
    reference: (key) => `/ref/${key}`,
    asset: (path) => `/x/${path}`,
  },
  idPrefix: '',
  rankShift: 0,
  anchors: 'headings',
  terms: 'with-meaning',
};

/** The text of the page ‘about’ with this body, rendered. */
function render(body: string, changes: Partial<RenderTarget> = {}, files: Files = {}, id = 'about'): RenderedText {
  const edition = buildSmallEdition({ 'en/pages/about.mdx': entry({ id: 'about', title: 'About', summary: 'What.' }, body), ...files });
  const about = getEntry(edition, entryId.parse(id));
  const text = about.texts.get(edition.sourceLanguage);
  if (text === undefined) throw new Error('no text');
  return renderText(edition, about, text, { ...target, ...changes });
}

const html = (content: readonly ElementContent[]): string => toHtml([...content]).replace(/\n/g, '');
const terms = {
  'en/terms/bread.mdx': term('bread', { variants: ['loaf'] }),
  'en/terms/bmi.mdx': term('BMI', { expansion: 'Brief & short' }),
};

describe('renderText', () => {
  it('divides a body into lead and sections', () => {
    const { lead, sections } = render('Before.\n\n## One\n\na\n\n### Inner\n\nb\n\n## Two\n\nc');
    expect(html(lead)).toBe('<p>Before.</p>');
    expect(sections.map(({ id, title, headings }) => ({ id, title, headings }))).toEqual([
      { id: 'one', title: 'One', headings: [{ id: 'inner', title: 'Inner' }] },
      { id: 'two', title: 'Two', headings: [] },
    ]);
    expect(html(sections[1]?.content ?? [])).toBe('<p>c</p>');
  });

  it('gives front matter texts without a paragraph around them', () => {
    const steps = [{ text: 'See [it](about) [@miller1999].' }];
    const { inline } = render('Text.', {}, { 'en/principles/bakers/BA-1.mdx': principle({ steps }) }, 'BA-1');
    expect(html(inline['steps.0.text'] ?? [])).toBe(
      'See <a href="/about">it</a> <span class="citation">(<a href="/ref/miller1999">Miller, 1999</a>)</span>.',
    );
  });

  it('gives links, citations and pictures the addresses of the target', () => {
    const { lead } = render(
      '[a](BA-1#step-1), [b](https://b.example) [@miller1999, p. 2; @miller1999].\n\n![An oven](assets/oven.svg)',
      {},
      { 'assets/oven.svg': '<svg/>' },
    );
    expect(html(lead)).toBe(
      '<p><a href="/BA-1#step-1">a</a>, <a href="https://b.example" rel="external">b</a> <span class="citation">(<a href="/ref/miller1999">Miller, 1999, p. 2</a>; <a href="/ref/miller1999">Miller, 1999</a>)</span>.</p>' +
        '<p><img alt="An oven" src="/x/assets/oven.svg"></p>',
    );
  });

  it('raises ranks and puts a prefix before ids, so that several texts can stand on one page', () => {
    const { sections } = render('## One\n\na\n\n### Inner\n\nb', { idPrefix: 'about--', rankShift: 1 });
    expect(html([...(sections[0] === undefined ? [] : [sections[0].heading]), ...(sections[0]?.content ?? [])])).toBe(
      '<h3 id="about--one">One</h3><p>a</p><h4 id="about--inner">Inner</h4><p>b</p>',
    );
  });

  it('takes the ids of headings from the source language', () => {
    const edition = buildSmallEdition({
      'en/pages/about.mdx': entry({ id: 'about', title: 'About', summary: 'What.' }, '## Why bread\n\na'),
      'el/pages/about.mdx': entry({ title: 'Σχετικά', summary: 'Τι.', digest: digestOf('## Why bread\n\na') }, '## Γιατί ψωμί\n\nα'),
    });
    const about = getEntry(edition, entryId.parse('about'));
    const text = about.texts.get(languageTag.parse('el'));
    const [section] = text === undefined ? [] : renderText(edition, about, text, target).sections;
    expect(section).toMatchObject({ id: 'why-bread', title: 'Γιατί ψωμί' });
  });

  it('wraps a table so that it can scroll, and names the scope of its heads', () => {
    const { lead } = render('| a | b |\n| - | - |\n| c | d |');
    expect(html(lead)).toMatch(/^<div class="table-scroll" tabindex="0" [^>]*aria-label="Table"><table><thead><tr><th scope="col">a<\/th>/);
  });

  it('names a table by the heading above it', () => {
    const { sections } = render('## Flour\n\n| a | b |\n| - | - |\n| c | d |');
    expect(html(sections[0]?.content ?? [])).toContain('aria-label="Flour"');
  });

  it('makes the first cells heads of their rows where the corner of a table is empty', () => {
    const { lead } = render('| | b |\n| - | - |\n| c | d |\n| | e |');
    expect(html(lead)).toContain(
      '<thead><tr><td></td><th scope="col">b</th></tr></thead>' +
        '<tbody><tr><th scope="row">c</th><td>d</td></tr><tr><td></td><td>e</td></tr></tbody>',
    );
    expect(html(render('| a | b |\n| - | - |\n| c | d |').lead)).toContain('<tbody><tr><td>c</td><td>d</td></tr></tbody>');
  });

  it('leaves the kept tree as it was', () => {
    const body = 'Bread [@miller1999] and a [link](BA-1).\n\n<Callout kind="note">\n\nBread.\n\n</Callout>';
    expect(render(body, {}, terms)).toEqual(render(body, {}, terms));
  });
});

describe('glossary terms in a text', () => {
  it('are linked at their first use alone, with their meaning beside it', () => {
    expect(html(render('Bread, a loaf and bread.\n\nBread.', {}, terms).lead)).toMatch(
      /^<p><span class="term"><a href="\/term-bread" aria-describedby="term-bread">Bread<\/a><span class="term-note" id="term-bread".*What bread means\.<\/span><\/span>, a loaf and bread\.<\/p><p>Bread\.<\/p>$/,
    );
  });

  it('are linked alone in a table, and explained at the next use in the text', () => {
    const { lead } = render('| a |\n| - |\n| bread and bread |\n\nBread.', {}, terms);
    expect(html(lead)).toMatch(/<td><a class="term" href="\/term-bread">bread<\/a> and bread<\/td>[^]*<p><span class="term">.*term-note/);
  });

  it('are linked in the head of a row', () => {
    expect(html(render('| | b |\n| - | - |\n| bread | d |', {}, terms).lead)).toContain(
      '<th scope="row"><a class="term" href="/term-bread">',
    );
  });

  it('are told once: their meaning belongs to the link and is no part of the sentence', () => {
    const note = html(render('Bread.', {}, terms).lead);
    expect(note).toMatch(/<a [^>]*aria-describedby="term-bread"/);
    expect(note).toMatch(/<span class="term-note" id="term-bread" aria-hidden="true"/);
  });

  it('say what a short form stands for', () => {
    expect(html(render('BMI.', {}, terms).lead)).toMatch(/Brief &#x26; short.*What BMI means\./);
  });

  it('are passed over in headings, links, quotations and heads of tables', () => {
    const { lead, sections } = render('[bread](BA-1)\n\n> bread\n\n| bread |\n| - |\n| x |\n\n## bread\n\nx', {}, terms);
    expect(html([...lead, ...sections.flatMap(({ heading, content }) => [heading, ...content])])).not.toContain('term-note');
  });

  it('show no meaning in print, and no link where they are not wanted', () => {
    expect(html(render('Bread.', { terms: 'linked' }, terms).lead)).toBe('<p><a class="term" href="/term-bread">Bread</a>.</p>');
    expect(html(render('Bread.', { terms: 'plain' }, terms).lead)).toBe('<p>Bread.</p>');
  });

  it('are not linked from their own page', () => {
    expect(html(render('Text.', {}, { ...terms, 'en/terms/bread.mdx': `${term('bread')}Bread rises.\n` }, 'term-bread').lead)).toBe(
      '<p>Bread rises.</p>',
    );
  });
});

function digestOf(body: string): string {
  const edition = buildSmallEdition({ 'en/pages/about.mdx': entry({ id: 'about', title: 'About', summary: 'What.' }, body) });
  const blocks = getEntry(edition, entryId.parse('about')).texts.get(edition.sourceLanguage)?.facts.blocks ?? [];
  return [...['About', 'What.'].map(shortDigest), ...blocks.map(({ digest }) => digest)].join(' ');
}
