import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { markComponent } from '../../../src/body/marked-tree.ts';
import { renderComponent } from '../../../src/render/components/render-component.ts';
import { renderContext } from '../render-context.ts';

const context = renderContext();
const render = (name: string, attributes: Readonly<Record<string, string>>, ...children: ElementContent[]): string =>
  toHtml(renderComponent(name, markComponent(name, attributes, children), { ...context, nextId: (what) => `${what}-1` }));

describe('renderComponent', () => {
  it('names the kind of a callout in words', () => {
    expect(render('callout', { kind: 'caution', title: 'Heat' }, h('p', 'Hot.'))).toMatch(
      /^<\w+ class="callout callout-caution"[^>]* aria-labelledby="note-1"><p[^>]* id="note-1">.*Caution.*Heat.*<\/p><p>Hot\.<\/p>/,
    );
  });

  it('names an example and its place', () => {
    expect(render('example', { name: 'Tuesday Bench', place: 'Lowmere' }, h('p', 'x'))).toMatch(
      /Example.*Tuesday Bench.*Lowmere.*<p>x<\/p>/,
    );
    expect(render('example', { name: 'Tuesday Bench' }, h('p', 'x'))).not.toContain('example-place');
  });

  it('tells the length of an exercise, and that the edition made it', () => {
    expect(render('activity', { title: 'Two stools', minutes: '15', origin: 'edition' }, h('p', 'x'))).toMatch(
      /Two stools.*15 minutes.*Made for this edition/,
    );
    expect(render('activity', { title: 'Two stools' }, h('p', 'x'))).not.toMatch(/minutes|Made for/);
  });

  it('gives a figure its text and its caption', () => {
    expect(render('figure', { src: 'assets/bench.svg', alt: 'A bench' }, h('p', 'The sign.'))).toBe(
      '<figure><img src="/assets/bench.svg" alt="A bench" loading="lazy"><figcaption><p>The sign.</p></figcaption></figure>',
    );
  });

  it('sets results in one column for each heading', () => {
    const html = render('results', { title: 'One winter' }, h('h3', 'Good'), h('ul', h('li', 'a')), h('h3', 'Bad'), h('ul', h('li', 'b')));
    expect(html.match(/<div class="results-column">/g)).toHaveLength(2);
    expect(html).toContain('<div class="results-column"><h3>Bad</h3><ul><li>b</li></ul></div>');
  });

  it('counts the rows of a grid of fields, which get their share of a page by it', () => {
    const fields = (count: number): string => render('canvas', { columns: '3' }, h('ul', Array(count).fill(h('li', 'x'))));
    expect(fields(3)).toMatch(/^<ul class="canvas" style="--columns: 3; --rows: 1">/);
    expect(fields(7)).toMatch(/^<ul class="canvas" style="--columns: 3; --rows: 3">/);
  });

  it('puts the reference behind a quotation', () => {
    expect(render('quote', { cite: 'bench-league2030', locator: 'p. 9' }, h('p', 'A room.'))).toBe(
      '<figure class="quote"><blockquote><p>A room.</p></blockquote><figcaption><a href="/references/bench-league2030/">Bench League, 2030, p. 9</a></figcaption></figure>',
    );
  });

  it.each(['carousel', 'constructor', 'tostring'])('leaves of <%s>, which nobody knows, the content', (name) => {
    expect(render(name, {}, h('p', 'x'))).toBe('<p>x</p>');
  });
});
