import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../src/body/file-store.ts';
import { readTree } from '../src/load/read-tree.ts';
import { hasErrors, openEdition } from '../src/open-edition.ts';
import { openSmallEdition, principle } from './editions/build-edition.ts';
import { copyStock, stockEdition, withOverlay } from './editions/overlay-edition.ts';

describe('openEdition', () => {
  it('finds nothing wrong with the fictional edition', () => {
    expect(openEdition(stockEdition).diagnostics).toEqual([]);
  });

  it('says what is missing of a folder that is not there', () => {
    expect(openEdition('tests/editions/nowhere')).toMatchObject({
      edition: undefined,
      diagnostics: [{ code: 'file-missing', file: 'edition.yaml' }],
    });
  });

  it('tells the problems of all files at once, in order', () => {
    const { diagnostics } = openSmallEdition({
      'notes.txt': '',
      'en/pages/about.mdx': '---\nid: about\n---\n',
      'en/principles/bakers/BA-1.mdx': principle({ actors: ['nobody'] }),
    });
    expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'en/pages/about.mdx field-missing',
      'en/pages/about.mdx field-missing',
      'en/principles/bakers/BA-1.mdx actor-unknown',
      'notes.txt file-unknown',
    ]);
    expect(hasErrors(diagnostics)).toBe(true);
  });

  it('names commands with the folder that they have to read', () => {
    withOverlay('tests/diagnostics/digest-missing', (content) => {
      const [missing] = openEdition(content).diagnostics;
      expect(missing?.remedy).toContain(`\`npm run translations -- --content ${content} --accept de/`);
    });
  });
});

// A fault of content is never an exception, wherever it is and whatever it leaves of a file.
describe('openEdition on a spoilt file', () => {
  const store = createMemoryStore();
  const copy = copyStock();
  afterAll(() => copy.remove());

  it.each(readTree(stockEdition).filter((path) => !path.startsWith('assets/')))('reports, and never throws, when it is %s', (path) => {
    const text = readFileSync(`${stockEdition}/${path}`, 'utf8');
    for (const place of [0.2, 0.7].map((part) => Math.floor(text.length * part))) {
      for (const spoilt of [
        text.slice(0, place),
        ...['{', '<', '\t', '*a '].map((sign) => `${text.slice(0, place)}${sign}${text.slice(place)}`),
      ]) {
        const { diagnostics } = copy.withText(path, spoilt, (content) => openEdition(content, store));
        expect(diagnostics.filter(({ line, column, message }) => line < 1 || column < 1 || /undefined|\[object/.test(message))).toEqual([]);
      }
    }
  });
});
