import { expect, it } from 'vitest';
import { listCitationFiles } from '../../../src/publish/data/citation-files.ts';
import { context, source } from './sample-data.ts';

const files = new Map([...listCitationFiles(context)].map(({ path, content }) => [path, content]));

it('there are three citations of every text, and none where there are no words', () => {
  const texts = [...source.edition.entries.values()].reduce((sum, entry) => sum + entry.texts.size, 0);
  expect(files.size).toBe(3 * texts);
  expect(files.has('he/cite.bib')).toBe(true);
  expect(files.has('en/principles/town-halls/th-1/cite.ris')).toBe(true);
  expect(files.has('he/principles/town-halls/th-1/cite.ris')).toBe(false);
});

it('they name the permalink below the base path', () => {
  expect(files.get('en/principles/workshops/ws-1/cite.bib')).toContain('url = {https://shared-workshops.example/x/p/ws-1/}');
});
