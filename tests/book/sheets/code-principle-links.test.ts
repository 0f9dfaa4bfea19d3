import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { codePrincipleLinks } from '../../../src/book/sheets/code-principle-links.ts';
import { fictionalEdition } from '../../render/render-context.ts';

const address = 'https://workshops.example/';
const coded = codePrincipleLinks(fictionalEdition(), address);
const link = (id: string, words: string): ReturnType<typeof h> => h('a', { href: `${address}p/${id.toLowerCase()}/` }, words);
const code = (...words: (string | ReturnType<typeof link>)[]): string => toHtml(coded([h('p', words)])).replace(/<[^>]*>/g, '');

test('a link to a principle is followed by its code, also when it leads to a place in it', () => {
  expect(code('as ', link('WS-2', 'the principle'), ' asks')).toBe('as the principle (WS-2) asks');
  expect(code(h('em', h('a', { href: `${address}p/ws-1/#steps` }, 'steps')))).toBe('steps (WS-1)');
});

test.each([
  ['the code in the link', [link('WS-2', 'principle WS-2')], 'principle WS-2'],
  ['the code beside it', ['WS-2: ', link('WS-2', 'the principle')], 'WS-2: the principle'],
  ['a second link', [link('WS-2', 'one'), ', ', link('WS-2', 'two')], 'one (WS-2), two'],
  ['another entry', [link('workshops', 'the set')], 'the set'],
] as const)('%s needs none', (_, words, expected) => {
  expect(code(...words)).toBe(expected);
});

test('the code of another principle that begins alike is not taken for it', () => {
  expect(code('WS-21 and ', link('WS-2', 'lending'))).toBe('WS-21 and lending (WS-2)');
});
