import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { alsoAsked } from '../../../src/book/sheets/also-asked.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { listEntries } from '../../../src/model/find-text.ts';
import { languageTag } from '../../../src/schema/ids.ts';
import { buildSmallEdition, entry, principle, smallConfig, type Files } from '../../editions/build-edition.ts';

/** The small edition with a second set, whose principles name the bakers, too. */
function askedOfBakers(principles: number): string {
  const ids = Array.from({ length: principles }, (_, index) => `MI-${index + 1}`);
  const files: Files = {
    'edition.yaml': smallConfig
      .replace('[BA-1]', `[BA-1]\n  - mills: [${ids.join(', ')}]`)
      .replace('icon: hands }', 'icon: hands }\n  mills: { code: MI, hue: 90, icon: hands }'),
    'en/principles/mills/index.mdx': entry({ id: 'mills', title: 'Mills', summary: 'They mill.' }, '## Who they are\n\nMillers.'),
    ...Object.fromEntries(
      ids.map((id) => [`en/principles/mills/${id}.mdx`, principle({ id, title: `Sift flour ${id}`, actors: ['millers', 'bakers'] })]),
    ),
  };
  const edition = buildSmallEdition(files);
  const language = languageTag.parse('en');
  const [set] = listEntries(edition, 'set').filter(({ id }) => id === 'bakers');
  if (set === undefined) throw new Error('the small edition has no bakers');
  const wording = { edition, language, t: createTranslator('en', undefined), address: 'https://small.example/' };
  return toHtml([...alsoAsked(wording, set)]);
}

test('principles of other sets that name the stakeholder stand in its brief, with the address of all that do', () => {
  const html = askedOfBakers(2);
  expect(html).toContain('<span class="sheet-code">MI-1</span> <a href="https://small.example/p/mi-1/">Sift flour MI-1</a>');
  expect(html).toContain('href="https://small.example/en/principles/actor/bakers/"');
  expect(html).not.toContain('BA-1');
});

test('many of them are named by their codes', () => {
  const html = askedOfBakers(7);
  expect(html).toContain('<a href="https://small.example/p/mi-7/">MI-7</a>');
  expect(html).not.toContain('Sift flour');
});

test('a set that no other names has no such part', () => {
  expect(askedOfBakers(0)).toBe('');
});
