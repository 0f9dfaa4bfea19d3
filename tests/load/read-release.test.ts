import { expect, it } from 'vitest';
import { reportForPeople } from '../../src/diagnostics/report-for-people.ts';
import { isReleasePath, releasePath } from '../../src/load/read-release.ts';
import { openSmallEdition } from '../editions/build-edition.ts';

const release = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    {
      version: '0.9',
      date: '2029-01-01',
      source_language: 'en',
      entries: { about: { blocks: 'title summary #', texts: { en: '0123456789ab 012345 6789ab -' } } },
      prints: [{ sheet: 'card', id: 'BA-1', parts: [{ id: 'BA-1', only: ['title'] }, 'bakers'] }],
      ...change,
    },
    undefined,
    1,
  );
const report = (text: string): string =>
  reportForPeople(openSmallEdition({ 'releases/0.9.json': text }).diagnostics, 'content')
    .split('\n')
    .slice(0, 2)
    .join('\n');

it('reads releases, the oldest first', () => {
  const { edition, diagnostics } = openSmallEdition({
    'releases/0.10.json': release({ version: '0.10' }),
    'releases/0.9.json': release({}),
    'releases/0.8.json': release({ version: '0.8', date: '2029-06-01' }),
  });
  expect(diagnostics).toEqual([]);
  expect(edition?.releases.map(({ version }) => version)).toEqual(['0.9', '0.10', '0.8']);
  const [first] = edition?.releases ?? [];
  expect(first?.ids.map((id) => first.languagesOf(id))).toEqual([['en']]);
  expect(first?.prints[0]?.parts).toEqual([{ id: 'BA-1', only: ['title'] }, { id: 'bakers' }]);
});

it.each([
  ['a comma too many', release({}).replace(' "version"', ' ,"version"'), 'content/releases/0.9.json:2:2  error  json-malformed'],
  ['a field that nobody knows', release({ versions: 1 }), 'error  field-unknown'],
  ['a day that is none', release({ date: '2029-13-01' }), 'content/releases/0.9.json:3:2  error  field-wrong'],
  [
    'a digest for no block',
    release({ entries: { about: { blocks: 'title', texts: { en: '0123456789ab 012345 6789ab' } } } }),
    'content/releases/0.9.json:6:3  error  field-wrong',
  ],
  [
    'a digest of other signs',
    release({ entries: { about: { blocks: 'title', texts: { en: 'no digest' } } } }),
    'content/releases/0.9.json:9:5  error  field-wrong',
  ],
])('reports %s at its place', (_, text, fault) => expect(report(text)).toContain(fault));

it('names files after versions, whatever they are called', () => {
  expect(releasePath('2026.1')).toBe('releases/2026.1.json');
  expect(releasePath('2nd draft/b')).toBe('releases/2nd-draft-b.json');
  expect(['releases/1.json', 'releases/1.txt', 'releases/a/1.json', 'releases.json'].map(isReleasePath)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
