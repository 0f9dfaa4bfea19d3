import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, test } from 'vitest';
import { assembleBrief } from '../../../src/book/sheets/assemble-brief.ts';
import type { Sheet } from '../../../src/book/sheets/sheet.ts';
import { listEntries } from '../../../src/model/find-text.ts';
import type { Edition } from '../../../src/model/types.ts';
import { fictionalEdition } from '../../render/render-context.ts';

let edition: Edition;
beforeAll(() => {
  edition = fictionalEdition();
});

function briefOf(id: string, tag: string): Sheet {
  const set = listEntries(edition, 'set').find((candidate) => candidate.id === id);
  const language = edition.languages.find((locale) => locale.tag === tag)?.tag;
  if (set === undefined || language === undefined) throw new Error(`${id} has no brief in ${tag}`);
  return assembleBrief(edition, set, language, 'https://workshops.example/');
}

const namesOf = (content: Element, tags: readonly string[]): readonly string[] => {
  const names: string[] = [];
  visit(content, 'element', (element) => {
    if (tags.includes(element.tagName)) names.push(`${element.tagName} ${toString(element)}`);
  });
  return names;
};

test('it takes two pages at most, one where the second would stay nearly empty, and says whose brief it is', () => {
  expect(briefOf('workshops', 'en')).toMatchObject({
    kind: 'brief',
    pages: 1,
    mostPages: 2,
    label: 'WS · Brief',
    title: 'Workshops',
    hue: 25,
  });
});

test('it asks first, then gives reasons, steps and what the principles rest on', () => {
  expect(namesOf(briefOf('workshops', 'en').content, ['h1', 'h2'])).toEqual([
    'h1 Workshops',
    'h2 Who they are',
    'h2 What was found',
    'h2 What is asked',
    'h2 Why it matters',
    'h2 Steps',
    'h2 What it rests on',
    'h2 Works cited',
  ]);
});

test('each principle comes with code, title, ask and the address that opens it', () => {
  const { content } = briefOf('workshops', 'en');
  expect(namesOf(content, ['h3']).slice(0, 2)).toEqual(['h3 WS-1 Let people mend their own things', 'h3 WS-2 Lend tools by name']);
  expect(toHtml(content)).toContain('<a class="brief-address" href="https://workshops.example/p/ws-1/">workshops.example/p/ws-1</a>');
  expect(toString(content)).toContain('Let the person who brings a thing hold the tools.');
});

test('the table names kinds of support in words and works in their short form', () => {
  const rows = namesOf(briefOf('workshops', 'en').content, ['tr']);
  expect(rows[0]).toBe('tr PrincipleKind of supportWorks');
  expect(rows[1]).toMatch(/^tr WS-1Research, Lived experienceOkoro.*2019; Lindqvist.*2022$/);
});

test('no id occurs twice', () => {
  const ids = [...toHtml(briefOf('workshops', 'en').content).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBe(new Set(ids).size);
});

test('it speaks the language of its text throughout, and names that of principles in another', () => {
  expect(briefOf('workshops', 'he')).toMatchObject({ language: 'he', content: { properties: { lang: 'he', dir: 'rtl' } } });
  expect(briefOf('town-halls', 'de').language).toBe('en');
  const german = briefOf('workshops', 'de');
  expect(german.language).toBe('de');
  expect(toHtml(german.content)).toContain('lang="en"');
});
