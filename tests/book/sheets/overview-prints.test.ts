import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { assembleCards } from '../../../src/book/sheets/assemble-cards.ts';
import { assemblePoster } from '../../../src/book/sheets/assemble-poster.ts';
import type { Sheet } from '../../../src/book/sheets/sheet.ts';
import { findOverview } from '../../../src/model/download-paths.ts';
import type { Edition } from '../../../src/model/types.ts';
import { fictionalEdition } from '../../render/render-context.ts';

let edition: Edition;
beforeAll(() => {
  edition = fictionalEdition();
});

function assemble(assembler: typeof assemblePoster, tag: string): Sheet {
  const overview = findOverview(edition);
  const language = edition.languages.find((locale) => locale.tag === tag)?.tag;
  if (overview === undefined || language === undefined) throw new Error(`there is no overview in ${tag}`);
  return assembler(edition, overview, language, 'https://workshops.example/');
}

test('the poster has every set with its colour and icon, and every principle with its code', () => {
  const { content, mostPages } = assemble(assemblePoster, 'en');
  const words = toString(content);
  for (const part of ['Workshops', 'Town halls', 'WS-1', 'Lend tools by name', 'TH-1', '3.2']) expect(words).toContain(part);
  expect(toHtml(content)).toContain('--accent: oklch(0.45 0.11 25)');
  expect(toHtml(content)).toContain('href="https://workshops.example/p/principles/"');
  expect(mostPages).toBe(1);
});

test('drawings are hidden from screen readers, codes say where they lead', () => {
  const readDrawings = (assembler: typeof assemblePoster): Record<string, number> => {
    const drawings = [...toHtml(assemble(assembler, 'en').content).matchAll(/<svg[^>]*>/g)].map(([svg]) => svg);
    return {
      all: drawings.length,
      hidden: drawings.filter((svg) => svg.includes('aria-hidden="true"')).length,
      named: drawings.filter((svg) => /role="img" aria-label="[^"]/.test(svg)).length,
    };
  };
  // A poster: the icon of each set, one code. Cards: an icon and a code on each, and the marks to cut along.
  expect(readDrawings(assemblePoster)).toEqual({ all: 3, hidden: 2, named: 1 });
  expect(readDrawings(assembleCards)).toEqual({ all: 7, hidden: 4, named: 3 });
});

test('each card has set, code, title, ask, its own address and its number', () => {
  const { content } = assemble(assembleCards, 'en');
  const html = toHtml(content);
  expect(html.match(/<section class="card"/g)).toHaveLength(3);
  expect(html.match(/<div class="card-page"/g)).toHaveLength(1);
  expect(html).toContain('>workshops.example/p/ws-2<');
  expect(toString(content)).toContain('Lend tools to people and not to addresses.');
  expect(toString(content)).toContain('2 of 3');
  expect(toString(content)).toContain('4\u00A0May\u00A02031');
});

test('the cards can be printed one by one, to find the one that is too long', () => {
  expect(assemble(assembleCards, 'en').pieces?.map(({ id, pages }) => [id, pages])).toEqual([
    ['WS-1', 1],
    ['WS-2', 1],
    ['TH-1', 1],
  ]);
});

test('they speak a language as soon as one principle does', () => {
  for (const assembler of [assemblePoster, assembleCards]) {
    expect(assemble(assembler, 'he')).toMatchObject({ language: 'he', content: { properties: { lang: 'he', dir: 'rtl' } } });
  }
});

test('principles without a translation keep the language of their words', () => {
  const poster = assemble(assemblePoster, 'de');
  expect(poster.language).toBe('de');
  expect(toHtml(poster.content)).toContain('<li lang="en" dir="ltr">');
});
