import { renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openEdition } from '../../src/open-edition.ts';
import { entry, openSmallEdition, term, smallConfig, withSmallEdition, type Files } from '../editions/build-edition.ts';

const told = (files: Files): readonly string[] => openSmallEdition(files).diagnostics.map(({ file, code }) => `${file} ${code}`);

/** What is told of the smallest edition when one of its files or folders has another name. */
const toldOfRenamed = (from: string, to: string, files: Files = {}): readonly string[] =>
  withSmallEdition(files, (folder) => {
    // By way of a third name, since some file systems take two that differ in capitals for the same.
    renameSync(`${folder}/${from}`, `${folder}/between`);
    renameSync(`${folder}/between`, `${folder}/${to}`);
    return openEdition(folder).diagnostics.map(({ file, code }) => `${file} ${code}`);
  });

const editionWith = (from: string, to: string): Files => ({
  'edition.yaml': smallConfig.replace(from, to),
});

const greek: Files = { 'el/pages/about.mdx': entry({ title: 'Τι είναι', summary: 'Τι είναι αυτό.' }, 'Λίγα λόγια.') };

describe('a fault of the folder', () => {
  it.each([
    ['edition.yaml', 'Edition.yaml'],
    ['references.yaml', 'References.yaml'],
    ['en', 'EN'],
    ['en/pages', 'en/Pages'],
    ['en/edition.yaml', 'en/edition.yml'],
  ])('is told once, and nothing that follows from it, when %s is %s', (from, to) => {
    const addresses = { 'addresses.txt': '<lang>/about/\n<lang>/references/#miller1999\n' };
    expect(toldOfRenamed(from, to, addresses)).toEqual([`${to} file-unknown`]);
  });

  it('hides no more than itself when it is the name of an entry', () => {
    const faulty = { 'en/terms/flour.mdx': term('flour', { meaning: undefined, origin: 'nobody' }), ...greek };
    expect(toldOfRenamed('en/pages/about.mdx', 'en/pages/about.MDX', faulty)).toEqual([
      'en/pages/about.MDX file-unknown',
      ...told(faulty).filter((line) => line.startsWith('en/terms')),
    ]);
    expect(toldOfRenamed('en/pages/home.mdx', 'en/pages/home.md')).toEqual(['en/pages/home.md file-unknown']);
  });

  it('is a language that does not fit its folder', () => {
    expect(told({ ...greek, ...editionWith('[en, el]', '[en, gr]') })).toEqual(['edition.yaml language-without-folder']);
    expect(told(editionWith('[en, el]', '[en, gr]'))).toEqual([]);
  });

  it('is a source language in which translations are written', () => {
    const files = { ...greek, ...editionWith('source_language: en', 'source_language: el') };
    expect(told(files)).toEqual(['edition.yaml source-language-wrong']);
  });
});

describe('the words of the source language', () => {
  it('are not missing when they have a fault', () => {
    expect(told({ 'en/edition.yaml': 'titel: Small\n' }).filter((line) => line.endsWith('file-missing'))).toEqual([]);
  });
});
