import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import type { RenderTarget } from '../../src/render/links.ts';
import { renderText } from '../../src/render/render-text.ts';
import { writeHtml, writeSvg } from '../../src/render/write-html.ts';
import { source } from '../site/view/sample-context.ts';

const target: Omit<RenderTarget, 'language'> = {
  links: { entry: (id, anchor = '') => `/${id}#${anchor}`, reference: (key) => `/ref/${key}`, asset: (path) => `/x/${path}` },
  idPrefix: '',
  rankShift: 0,
  anchors: 'headings',
  terms: 'with-meaning',
};

describe('writeHtml', () => {
  it.each<readonly [string, Nodes]>([
    ['signs in text', h('p', 'a < b & c > d "e" \'f\' \u00A0\u00AD')],
    ['signs in attributes', h('p', { title: '"a" & <b> \'c\' `d`', 'data-x': 'é' }, 'x')],
    ['elements without an end', h('p', ['a', h('br'), h('img', { src: 'a.svg', alt: '', width: 3 }), h('wbr')])],
    ['elements without content', h('td')],
    ['lists', h('a', { className: ['b', 'c'], rel: ['nofollow', 'noopener'], ping: ['d', 'e'] }, 'x')],
    ['lists with nothing in them', h('p', { className: ['', 'a', ''] }, 'x')],
    ['lists that are empty', h('p', { className: [] }, 'x')],
    ['lists with commas', h('input', { accept: ['.a', '.b'] })],
    ['what holds and what does not', h('details', { open: true, hidden: false, title: undefined }, 'x')],
    ['attributes that may have a value', h('p', [h('a', { download: true }, 'x'), h('a', { download: 'y.pdf' }, 'x')])],
    ['empty values', h('p', { title: '', hidden: '', dataX: '' }, 'x')],
    ['true and false in words', h('p', { ariaHidden: 'true', contentEditable: 'false', spellCheck: false }, 'x')],
    ['numbers', h('td', { colSpan: 2, tabIndex: -1 }, 'x')],
    ['style and script', h('head', [h('style', 'a > b { c: "&" }'), h('script', 'if (a && b < c) d()')])],
    [
      'drawings',
      h('p', [
        s('svg', { viewBox: '0 0 1 1', role: 'img', className: ['a'] }, [
          s('title', 'A & B'),
          s('path', { d: 'M0 0', strokeWidth: 2, strokeLinecap: 'round' }),
          s('a', { xLinkHref: '#x' }, [s('text', { x: 1 }, 'x')]),
          s('foreignObject', [h('p', { className: ['b'] }, ['a', h('br')])]),
        ]),
        h('br'),
      ]),
    ],
  ])('writes %s as the library does', (_, tree) => {
    expect(writeHtml(tree)).toBe(toHtml(tree));
    expect(writeHtml([tree, tree])).toBe(toHtml(tree) + toHtml(tree));
  });

  it('writes every text of an edition as the library does', () => {
    const { edition } = source;
    const texts = [...edition.entries.values()].flatMap((entry) => [...entry.texts.values()].map((text) => ({ entry, text })));
    expect(texts.length).toBeGreaterThan(20);
    for (const { entry, text } of texts) {
      const { lead, sections } = renderText(edition, entry, text, { ...target, language: text.language });
      const trees = [...lead, ...sections.flatMap(({ heading, content }) => [heading, ...content])];
      expect(writeHtml(trees)).toBe(toHtml(trees));
    }
  });

  it('refuses what is neither an element nor text', () => {
    expect(() => writeHtml(h('p', [{ type: 'comment', value: 'x' }]))).toThrow('comment');
    expect(() => writeHtml(h('br', 'x'))).toThrow('<br> with content');
  });
});

it('writes a drawing as a file of its own as the library does', () => {
  const drawing = s('svg', { viewBox: '0 0 1 1', preserveAspectRatio: 'none' }, [s('circle', { cx: 1 }), s('title', 'x')]);
  expect(writeSvg(drawing)).toBe(toHtml(drawing, { space: 'svg' }));
});
