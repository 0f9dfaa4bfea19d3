import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { hyphenate } from '../../src/book/hyphenate.ts';

const root = (...children: ElementContent[]): Root => ({ type: 'root', children });
const show = (tree: Root): string => toHtml(tree).replaceAll('\u00AD', '|');

test.each([
  ['en', 'stakeholders, cooperation', 'stake|hold|ers, co|op|er|a|tion'],
  ['en-GB', 'therapeutic', 'thera|peutic'],
  ['fr', 'accompagnement, l’éducation', 'ac|com|pa|gne|ment, l’édu|ca|tion'],
  ['pt', 'reinserção', 're|in|ser|ção'],
  ['pt-BR', 'reinserção', 're|in|ser|ção'],
  ['nl', 'gezondheidszorg', 'ge|zond|heids|zorg'],
  ['pl', 'bezpieczeństwo', 'bez|pie|czeń|stwo'],
  ['lt', 'bendradarbiavimas', 'bend|ra|dar|bia|vi|mas'],
  ['el', 'Συνεργασία με την αστυνομία', 'Συ|νερ|γα|σία με την αστυ|νο|μία'],
  ['hu', 'együttműködés', 'együtt|mű|kö|dés'],
  ['qya', 'cooperation', 'cooperation'],
  ['not a tag', 'cooperation', 'cooperation'],
])('%s: %s is divided as %s', (locale, text, expected) => {
  expect(show(hyphenate(root(h('p', text)), locale))).toBe(`<p>${expected}</p>`);
});

test.each(['p', 'li', 'dd', 'td', 'figcaption', 'blockquote'])('<%s> is divided', (tag) => {
  expect(show(hyphenate(root(h(tag, 'cooperation')), 'en'))).toContain('co|op');
});

test.each(['h1', 'h2', 'h6', 'th', 'dt', 'div'])('<%s> is not divided', (tag) => {
  expect(show(hyphenate(root(h(tag, 'cooperation')), 'en'))).toContain('cooperation');
});

test.each([
  ['code', h('code', 'cooperation')],
  ['a link of one word', h('a', { href: '#x' }, 'cooperation')],
  ['navigation', h('nav', [h('ul', [h('li', 'cooperation')])])],
  ['a heading within', h('h3', 'cooperation')],
])('%s in running text is left alone', (_, element) => {
  expect(show(hyphenate(root(h('li', [element])), 'en'))).toContain('cooperation');
});

test('a link of several words is divided', () => {
  expect(show(hyphenate(root(h('p', [h('a', { href: '#x' }, 'more cooperation')])), 'en'))).toContain('co|op');
});

test.each([
  'https://example.org/cooperation',
  'cooperation@example.org',
  'UNODC',
  'COOPERATION',
  'covid19pandemic',
  'read',
  'cooper\u00ADation',
])('%s stays as it is', (text) => {
  expect(show(hyphenate(root(h('p', text)), 'en'))).toBe(`<p>${text.replaceAll('\u00AD', '|')}</p>`);
});

test('the nearest `lang` decides', () => {
  const tree = root(h('p', ['cooperation ', h('em', { lang: 'el' }, 'συνεργασία'), ' ', h('span', { lang: 'qya' }, 'cooperation')]));
  expect(show(hyphenate(tree, 'en'))).toBe('<p>co|op|er|a|tion <em lang="el">συ|νερ|γα|σία</em> <span lang="qya">cooperation</span></p>');
});

test('the tree that was given stays as it was', () => {
  const tree = root(h('p', 'cooperation'));
  const before = structuredClone(tree);
  hyphenate(tree, 'en');
  expect(tree).toEqual(before);
});
