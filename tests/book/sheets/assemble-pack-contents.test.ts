import { toString } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { assemblePackContents, type PackLine } from '../../../src/book/sheets/assemble-pack-contents.ts';
import { assembleSheetOf } from '../../../src/book/sheets/assemble-sheet.ts';
import { listPacks } from '../../../src/model/packs.ts';
import type { Edition } from '../../../src/model/types.ts';
import { fictionalEdition } from '../../render/render-context.ts';

const address = 'https://workshops.example/';
let edition: Edition;
beforeAll(() => {
  edition = fictionalEdition();
});

function wordsOf(types: readonly string[]): string {
  const pack = listPacks(edition).find(({ scope }) => scope === 'module');
  if (pack === undefined) throw new Error('the fictional edition has no pack of a module');
  const language = edition.sourceLanguage;
  const lines = pack.pieces
    .filter(({ type }) => types.includes(type))
    .map(({ type, entry: { id }, audience }): PackLine => ({
      sheet: assembleSheetOf(edition, { type: type === 'handout' ? 'handout' : 'entry', id, language }, address),
      id: `sheet-${id}`,
      audience,
    }));
  return toString(assemblePackContents(edition, pack, language, address, lines).content);
}

test('the contents name each sheet and for whom it is, and leave the number of copies to the session plan', () => {
  const words = wordsOf(['plan', 'handout', 'worksheet']);
  for (const part of ['Module 1 · Session plan', 'Module 1 · Sheet to print', 'Module 1 · Worksheet 1', 'participants']) {
    expect(words).toContain(part);
  }
  expect(words).not.toContain('each participant');
  expect(words).toContain('How many copies of each: see the session plan.');
  expect(words).toContain('Print on one side of the paper');
});

test('a pack without a session plan sends nobody to one', () => {
  expect(wordsOf(['worksheet'])).not.toContain('see the session plan');
  expect(wordsOf(['worksheet'])).toContain('Print on one side of the paper');
});
