import { describe, expect, it } from 'vitest';
import { findMisplaced, findUnmatchedLanguages } from '../../src/load/find-misplaced.ts';

const find = (paths: readonly string[]) => findMisplaced(paths, ['en', 'pt-BR']);

describe('findMisplaced', () => {
  it('finds nothing where all is in its place', () => {
    const paths = [
      'addresses.txt',
      'assets/a/b.svg',
      'edition.yaml',
      'en/edition.yaml',
      'pt-BR/pages/a.mdx',
      'releases/1.json',
      'theme.css',
    ];
    expect(find(paths)).toEqual([]);
  });

  it.each([
    ['References.yaml', 'references.yaml'],
    ['references.yml', 'references.yaml'],
    ['organizations.yaml', 'organisations.yaml'],
    ['Addresses.txt', 'addresses.txt'],
    ['notes.txt', undefined],
  ])('takes %s for %s', (path, instead) => {
    expect(find(['edition.yaml', path])).toMatchObject([{ path, type: 'file', instead }]);
  });

  it('does not take a file for one that is there', () => {
    expect(find(['References.yaml', 'references.yaml'])).toMatchObject([{ path: 'References.yaml', instead: undefined }]);
  });

  it.each([
    ['Assets', 'assets'],
    ['release', 'releases'],
    ['EN', 'en'],
    ['pt-br', 'pt-BR'],
    ['eng', undefined],
    ['drafts', undefined],
  ])('tells the folder %s once, and takes it for %s', (folder, instead) => {
    expect(find([`${folder}/a.mdx`, `${folder}/b/c.mdx`])).toMatchObject([{ path: folder, type: 'folder', instead }]);
  });

  it('says how a folder that looks like a language becomes one', () => {
    expect(find(['fr/pages/a.mdx'])[0]?.expected).toContain('add it to `languages:`');
    expect(find(['old/a.mdx'])[0]?.expected).toContain('The content folder holds');
  });
});

describe('findUnmatchedLanguages', () => {
  it('finds languages without a folder and folders without a language', () => {
    const paths = ['assets/a.svg', 'en/edition.yaml', 'el/pages/a.mdx', 'old/a.txt'];
    expect(findUnmatchedLanguages(paths, ['en', 'gr'])).toEqual({ missing: ['gr'], folders: ['el'] });
  });

  it('knows a language by a folder in other capitals', () => {
    expect(findUnmatchedLanguages(['EN/edition.yaml'], ['en'])).toEqual({ missing: [], folders: [] });
  });
});
