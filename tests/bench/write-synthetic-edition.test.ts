import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchLanguages } from '../../src/bench/word-lists.ts';
import { writeSyntheticEdition } from '../../src/bench/write-synthetic-edition.ts';
import { readTree } from '../../src/load/read-tree.ts';
import { openEdition, type OpenedEdition } from '../../src/open-edition.ts';
import { countWords } from './count-words.ts';

const pages = 96;

describe('writeSyntheticEdition', () => {
  let folder = '';
  let opened: OpenedEdition = { edition: undefined, diagnostics: [] };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'synthetic-edition-'));
    writeSyntheticEdition(folder, pages);
    opened = openEdition(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes an edition without a single problem', () => {
    expect(opened.diagnostics).toEqual([]);
  });

  it('writes every entry in every language', () => {
    const entries = [...(opened.edition?.entries.values() ?? [])];
    expect(entries).toHaveLength(pages / benchLanguages.length);
    for (const entry of entries) expect([...entry.texts.keys()]).toEqual([...benchLanguages]);
  });

  it('has entries of every kind', () => {
    const kinds = new Set([...(opened.edition?.entries.values() ?? [])].map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['finding', 'module', 'page', 'pilot', 'principle', 'set', 'term']);
  });

  it('gives translations that are up to date with their source', () => {
    const texts = [...(opened.edition?.entries.values() ?? [])].flatMap(({ texts: all }) => [...all.values()]);
    expect(new Set(texts.map(({ freshness }) => freshness.type))).toEqual(new Set(['source', 'current']));
  });

  it('writes pages of 468 words on average', () => {
    const { edition } = opened;
    if (edition === undefined) throw new Error('the edition did not open');
    const counts = [...edition.entries.values()].flatMap((entry) => [...entry.texts.values()].map((text) => countWords(edition, text)));
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(Math.abs(mean / 468 - 1)).toBeLessThan(0.05);
  });

  it('writes the same bytes every time', () => {
    const again = mkdtempSync(join(tmpdir(), 'synthetic-edition-'));
    try {
      writeSyntheticEdition(again, pages);
      expect(readTree(again)).toEqual(readTree(folder));
      for (const path of readTree(folder)) expect(readFileSync(join(again, path), 'utf8')).toBe(readFileSync(join(folder, path), 'utf8'));
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  });

  it('refuses a number of pages that the languages cannot share', () => {
    expect(() => writeSyntheticEdition(folder, 100)).toThrow(RangeError);
    expect(() => writeSyntheticEdition(folder, 8)).toThrow(RangeError);
  });
});
