import { expect, it } from 'vitest';
import { getUsesOf } from '../../src/render/term-uses.ts';
import { listEntries } from '../../src/model/find-text.ts';
import { buildSmallEdition, entry, principle, term } from '../editions/build-edition.ts';

const edition = buildSmallEdition({
  'en/terms/oven.mdx': term('oven', { variants: ['ovens'] }),
  'en/pages/about.mdx': entry({ id: 'about', title: 'About', summary: 'What this is.' }, 'Ovens are hot. An oven bakes.'),
  'en/principles/bakers/BA-1.mdx': principle({ steps: [{ text: 'Light the oven.' }] }),
});

it('finds the entries that use a term, in running text and in steps, each once', () => {
  const [oven] = listEntries(edition, 'term');
  expect(oven && getUsesOf(edition, edition.sourceLanguage, oven.id)).toEqual(['about', 'BA-1']);
});
