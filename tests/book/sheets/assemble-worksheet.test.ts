import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { assembleWorksheet } from '../../../src/book/sheets/assemble-worksheet.ts';
import type { Sheet } from '../../../src/book/sheets/sheet.ts';
import { listEntries } from '../../../src/model/find-text.ts';
import { languageTag } from '../../../src/schema/ids.ts';
import { fictionalEdition } from '../../render/render-context.ts';

const edition = fictionalEdition();

function worksheet(id: string, language: string): Sheet {
  const entry = listEntries(edition, 'worksheet').find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`there is no worksheet ${id}`);
  return assembleWorksheet(edition, entry, languageTag.parse(language), 'https://workshops.example/');
}

test('a worksheet says whose it is, what to do, and leads to its own permalink', () => {
  const { label, mostPages, foot, content } = worksheet('module-1-loan-card', 'en');
  expect({ label, mostPages, address: foot.address }).toEqual({
    label: 'Module 1 · Worksheet 1',
    mostPages: 1,
    address: 'workshops.example/p/module-1-loan-card',
  });
  expect(toString(content)).toContain('Choose a tool that you own.');
});

test('it has boxes to tick, fields, empty rows and lines', () => {
  const html = toHtml(worksheet('module-1-loan-card', 'en').content);
  expect(html).toContain('<ul class="tick">');
  expect(html).toContain('<ul class="canvas" style="--columns: 2; --rows: 1">');
  // One row is written empty by the author, three more are asked for.
  expect(html.match(/<tr><td><\/td><td><\/td><\/tr>/g)).toHaveLength(3);
  expect(html).toContain('style="--lines: 3"');
});

test('a scale heads its columns with both ends and its rows with the statements', () => {
  const html = toHtml(worksheet('worksheet-evening', 'en').content);
  expect(html).toContain('<th scope="row">I could say what I wanted to say</th>');
  expect(html).toContain('<th scope="col">1<br><span class="scale-end">Not at all</span></th>');
  expect(html).toContain('<th scope="col">5<br><span class="scale-end">Very much</span></th>');
});

test('where nothing grows, lines for notes take the room that is left', () => {
  expect(toHtml(worksheet('worksheet-evening', 'en').content)).toContain('sheet-notes');
  expect(toHtml(worksheet('module-1-loan-card', 'en').content)).not.toContain('sheet-notes');
});

test('a machine translation says so at its foot', () => {
  expect(worksheet('module-1-loan-card', 'he').foot.lines.join(' ')).toContain('machine translation');
  expect(worksheet('module-1-loan-card', 'en').foot.lines.join(' ')).not.toContain('machine translation');
});
