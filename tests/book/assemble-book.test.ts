import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { assembleBook } from '../../src/book/assemble-book.ts';
import type { Book, TocEntry } from '../../src/book/book.ts';
import { walkOutline } from '../../src/model/outline.ts';
import type { Edition } from '../../src/model/types.ts';
import { openEdition } from '../../src/open-edition.ts';

const place = { address: 'https://workshops.example/x/', asset: (path: string): string => `/media/${path}`, topRank: 1 } as const;
let edition: Edition;
beforeAll(() => {
  const opened = openEdition('tests/editions/fictional').edition;
  if (opened === undefined) throw new Error('the fictional edition does not open');
  edition = opened;
});

function elementsOf(book: Book): Element[] {
  const found: Element[] = [];
  for (const { content } of [book.cover, ...book.front, ...book.body]) visit(content, 'element', (element) => void found.push(element));
  return found;
}
const flat = (toc: readonly TocEntry[]): readonly TocEntry[] => toc.flatMap((line) => [line, ...flat(line.children)]);

describe.each(['en', 'he', 'de'] as const)('the book in %s', (tag) => {
  let book: Book;
  beforeAll(() => {
    const language = edition.languages.find((locale) => locale.tag === tag)?.tag ?? edition.sourceLanguage;
    book = assembleBook(edition, language, place);
  });

  test('no id occurs twice', () => {
    const ids = elementsOf(book).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('every link leads to a place in the book, or names a host', () => {
    const elements = elementsOf(book);
    const ids = new Set(elements.map(({ properties: { id } }) => id));
    const links = elements.filter(({ tagName }) => tagName === 'a').map(({ properties: { href } }) => String(href));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => (href.startsWith('#') ? !ids.has(href.slice(1)) : !/^https?:\/\//.test(href)))).toEqual([]);
  });

  test('the contents are the outline, then the glossary; each line has its section', () => {
    const lines = flat(book.toc).map(({ id }) => id);
    expect(lines).toEqual([...[...walkOutline(edition.outline)].map(([{ id }]) => id), 'book--glossary']);
    const ids = new Set(elementsOf(book).map(({ properties: { id } }) => id));
    expect(lines.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('headings never skip a rank within a section', () => {
    for (const { content } of book.body) {
      let last = 1;
      visit(content, 'element', ({ tagName }) => {
        const rank = Number(/^h([1-6])$/.exec(tagName)?.[1] ?? last);
        expect(rank).toBeLessThanOrEqual(last + 1);
        last = rank;
      });
    }
  });

  test('words in another language say so, with their direction', () => {
    for (const { language, content } of book.body) {
      expect(content.properties.lang).toBe(language === tag ? undefined : language);
      if (language !== tag) expect(content.properties.dir).toBe('ltr');
    }
  });
});

test('parts hold the outline’s chapters, sets their principles, and both carry the mark of their set', () => {
  const { body } = assembleBook(edition, edition.sourceLanguage, place);
  expect(body.map(({ id, role, part }) => [id, role, part])).toEqual([
    ['about', 'chapter', undefined],
    ['findings', 'part', undefined],
    ['findings-workshops', 'chapter', 'What was found'],
    ['findings-town-halls', 'chapter', 'What was found'],
    ['training', 'part', undefined],
    ['module-1', 'chapter', 'Training'],
    ['pilots', 'part', undefined],
    ['pilot-lowmere', 'chapter', 'Pilots'],
    ['principles', 'part', undefined],
    ['workshops', 'set', 'The principles'],
    ['town-halls', 'set', 'The principles'],
    ['references', 'chapter', undefined],
    ['partners', 'chapter', undefined],
    ['book--glossary', 'glossary', undefined],
  ]);
  expect(
    body.filter(({ mark }) => mark !== undefined).map(({ id, mark }) => [id, mark?.code, mark?.position, mark?.of, mark?.weight]),
  ).toEqual([
    ['findings-workshops', 'WS', 0, 2, 'finding'],
    ['findings-town-halls', 'TH', 1, 2, 'finding'],
    ['workshops', 'WS', 0, 2, 'set'],
    ['town-halls', 'TH', 1, 2, 'set'],
  ]);
});

test('a principle shows all its parts, in order', () => {
  const { body } = assembleBook(edition, edition.sourceLanguage, place);
  const principle = elementsOf({ ...assembleBook(edition, edition.sourceLanguage, place), body }).find(
    ({ properties: { id } }) => id === 'WS-1',
  );
  if (principle === undefined) throw new Error('WS-1 is not in the book');
  const titles: string[] = [];
  visit(principle, 'element', (element) => {
    const { className } = element.properties;
    if (/^h[1-6]$/.test(element.tagName) || (Array.isArray(className) && className.includes('apparatus-label')))
      titles.push(toString(element));
  });
  expect(titles.slice(1)).toEqual([
    'What is asked',
    'Who has to act',
    'Why it matters',
    'Steps',
    'In practice',
    'Limits and cautions',
    'What it rests on',
  ]);
});

test('what is not in the book is reached by its permalink, pictures by the address of the place', () => {
  const elements = elementsOf(assembleBook(edition, edition.sourceLanguage, place));
  expect(elements.filter(({ tagName }) => tagName === 'img').map(({ properties: { src } }) => src)).toEqual(['/media/assets/bench.svg']);
  const permalinks = elements.flatMap(({ properties: { href } }) => (String(href).startsWith(place.address) ? [String(href)] : []));
  expect(permalinks).toContain('https://workshops.example/x/p/ws-1/');
});
