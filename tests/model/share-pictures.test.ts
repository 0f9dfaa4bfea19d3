import { expect, it } from 'vitest';
import { printedPaths } from '../../src/model/download-paths.ts';
import type { Route } from '../../src/model/routes.ts';
import { findPictureSubject, listPictureSubjects, sharePicturePath } from '../../src/model/share-pictures.ts';
import { entryId, languageTag } from '../../src/schema/ids.ts';
import { fictionalEdition } from '../render/render-context.ts';

const edition = fictionalEdition();
const hebrew = languageTag.parse('he');
const routeTo = (id: string, type: 'entry' | 'handout' | 'share' = 'entry'): Route => ({ type, language: hebrew, id: entryId.parse(id) });
const pathFor = (route: Route): string => sharePicturePath(edition, findPictureSubject(edition, route));

it('has one picture for each language, and one for each principle, set, module and pilot that has words in it', () => {
  const paths = listPictureSubjects(edition).map((subject) => sharePicturePath(edition, subject));
  expect(paths.filter((path) => path.startsWith('he/'))).toEqual([
    'he/share.png',
    'he/training/module-1/share.png',
    'he/principles/workshops/share.png',
    'he/principles/workshops/ws-1/share.png',
    'he/principles/workshops/ws-2/share.png',
  ]);
  expect(paths.filter((path) => path.startsWith('en/'))).toHaveLength(8);
  expect(new Set(paths).size).toBe(paths.length);
});

it('stands beside the page of its entry, whatever page of the entry is shared', () => {
  expect(pathFor(routeTo('WS-1'))).toBe('he/principles/workshops/ws-1/share.png');
  expect(pathFor(routeTo('WS-1', 'share'))).toBe('he/principles/workshops/ws-1/share.png');
  expect(pathFor(routeTo('workshops', 'handout'))).toBe('he/principles/workshops/share.png');
});

it('is that of the source where a translation is missing, as the words of the page are', () => {
  expect(pathFor(routeTo('TH-1'))).toBe('en/principles/town-halls/th-1/share.png');
  expect(pathFor({ type: 'permalink', id: entryId.parse('WS-1'), name: 'WS-1' })).toBe('en/principles/workshops/ws-1/share.png');
});

it('is that of the edition for all other pages', () => {
  expect(pathFor(routeTo('about'))).toBe('he/share.png');
  expect(pathFor({ type: 'generated', language: hebrew, page: 'search' })).toBe('he/share.png');
  expect(pathFor({ type: 'root' })).toBe('en/share.png');
});

it('is among the files that only the printer makes', () => {
  const printed = printedPaths(edition);
  for (const subject of listPictureSubjects(edition)) expect(printed).toContain(sharePicturePath(edition, subject));
});
