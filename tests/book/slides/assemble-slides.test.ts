import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { assembleSlides } from '../../../src/book/slides/assemble-slides.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { listEntries } from '../../../src/model/find-text.ts';
import { buildDeckDocument } from '../../../src/publish/slides/deck-document.ts';
import { withPictures } from '../../../src/publish/slides/with-pictures.ts';
import { languageTag } from '../../../src/schema/ids.ts';
import { fictionalEdition } from '../../render/render-context.ts';

const edition = fictionalEdition();
const [entry] = listEntries(edition, 'slides');
if (entry === undefined) throw new Error('the fictional edition has no slides');
const deck = assembleSlides(edition, entry, languageTag.parse('en'), 'https://workshops.example/');
const t = createTranslator(deck.language, {});

test('slides begin with their title and end with where to read on', () => {
  expect(deck.slides.map(({ role, title }) => `${role}: ${title}`)).toEqual([
    'title: Opening a bench, in four pictures',
    'text: A bench is a place to sit',
    'text: Whose hands',
    'end: Read on',
  ]);
  expect(deck.permalink).toBe('https://workshops.example/p/module-1/');
});

test('what the trainer says stands apart from what the room sees', () => {
  const [, first] = deck.slides;
  expect(toString(h('div', [...(first?.notes ?? [])]))).toContain('Say nothing for a while.');
  expect(toString(h('div', [...(first?.content ?? [])]))).not.toContain('Say nothing');
});

test('the file to show holds the notes, the one to print holds none of their words', () => {
  expect(buildDeckDocument(deck, 'show', 1, t)).toContain('Say nothing for a while.');
  expect(buildDeckDocument(deck, 'print', 1, t)).not.toMatch(/Say nothing|Wait for an answer/);
});

test('the file to show asks for nothing but itself: its pictures are in it', () => {
  const html = buildDeckDocument(withPictures(deck, edition.root), 'show', 1, t);
  expect(html).toContain('<img src="data:image/svg+xml;base64,');
  expect(html).not.toMatch(/(?:src|href)="(?!https:\/\/workshops\.example\/|#|data:)/);
});
