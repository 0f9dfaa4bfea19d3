import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openEdition } from '../../src/open-edition.ts';
import { writeRelease } from '../../src/publish/release/write-release.ts';
import { principle, withSmallEdition } from '../editions/build-edition.ts';

const file = 'en/principles/bakers/BA-1.mdx';

/** Runs `use` in an edition that was just released. */
const withReleased = (use: (folder: string) => void): void =>
  withSmallEdition({}, (folder) => {
    const { edition } = openEdition(folder);
    if (edition === undefined) throw new Error('it does not open');
    writeRelease(edition);
    use(folder);
  });

const complaints = (folder: string): readonly string[] => openEdition(folder).diagnostics.map(({ message }) => message);

it('says nothing of the words that were released, and nothing of a version that was not', () =>
  withReleased((folder) => {
    expect(complaints(folder)).toEqual([]);
    writeFileSync(join(folder, file), principle({ ask: 'Bake it late.' }));
    const path = join(folder, 'edition.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/version: "[^"]+"/, 'version: "99"'));
    expect(complaints(folder)).toEqual([]);
  }));

it('counts the entries whose words are others', () =>
  withReleased((folder) => {
    writeFileSync(join(folder, file), principle({ ask: 'Bake it late.' }));
    expect(complaints(folder)).toEqual([expect.stringMatching(/^The words of one entry are not those that version/)]);
  }));

it('counts nothing while there are errors: what could not be read would seem withdrawn', () =>
  withReleased((folder) => {
    rmSync(join(folder, 'addresses.txt'));
    writeFileSync(join(folder, file), 'This file has no front matter.\n');
    expect(openEdition(folder).diagnostics.map(({ code }) => code)).toEqual(['front-matter-missing']);
  }));

it('tells of sheets that are made of other entries, though no word is another', () =>
  withReleased((folder) => {
    const path = join(folder, `releases/${openEdition(folder).edition?.config.version ?? ''}.json`);
    const { prints, ...release }: { prints: readonly unknown[] } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...release, prints: prints.slice(1) }));
    expect(complaints(folder)).toEqual([expect.stringMatching(/^Sheets are made of other entries/)]);
  }));
