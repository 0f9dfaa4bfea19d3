import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { assembleBook } from '../../src/book/assemble-book.ts';
import type { BookSection } from '../../src/book/book.ts';
import { openEdition } from '../../src/open-edition.ts';

const { edition } = openEdition('tests/editions/fictional');
if (edition === undefined) throw new Error('the fictional edition does not open');
const book = assembleBook(edition, edition.sourceLanguage, { address: 'https://workshops.example/x/', asset: (path) => path, topRank: 1 });

function find({ content }: BookSection, className: string): readonly Element[] {
  const found: Element[] = [];
  visit(content, 'element', (element) => {
    const names = element.properties.className;
    if (Array.isArray(names) && names.includes(className)) found.push(element);
  });
  return found;
}

test('every citation leads to a note of its own chapter, and every note back to each place that cites it', () => {
  let links = 0;
  for (const section of book.body) {
    const notes = find(section, 'note');
    const forth = find(section, 'note-ref').map(({ properties: { id, href } }) => [String(href).slice(1), String(id)]);
    const back = notes.flatMap((note) => {
      const backs: string[][] = [];
      visit(note, 'element', ({ tagName, properties: { href, className } }) => {
        if (tagName === 'a' && Array.isArray(className) && className.includes('note-back'))
          backs.push([String(note.properties.id), String(href).slice(1)]);
      });
      return backs;
    });
    links += forth.length;
    expect(back.toSorted()).toEqual(forth.toSorted());
    expect(find(section, 'chapter-notes').length).toBe(notes.length === 0 ? 0 : 1);
  }
  expect(links).toBeGreaterThan(3);
});

test('notes give the work in full, those of a set stand after its last principle', () => {
  const set = book.body.find((section) => section.role === 'set' && find(section, 'chapter-notes').length > 0);
  const notes = set === undefined ? [] : find(set, 'chapter-notes');
  expect(set?.content.children.at(-1)).toBe(notes[0]);
  expect(notes.map(toString).join()).toMatch(/Works cited in this chapter.*\(\d{4}\).*Back to the text/s);
});

test('figures are listed with the chapter that they stand in', () => {
  expect(book.figures.map(({ kind, chapter }) => [kind, chapter])).toEqual(
    expect.arrayContaining([['chart', 'Workshops: what was found']]),
  );
  const ids = new Set<unknown>();
  for (const { content } of book.body) visit(content, 'element', ({ properties: { id } }) => void ids.add(id));
  expect(book.figures.filter(({ id }) => !ids.has(id))).toEqual([]);
});
