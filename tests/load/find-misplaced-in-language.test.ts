import { describe, expect, it } from 'vitest';
import { findMisplacedInLanguage } from '../../src/load/find-misplaced-in-language.ts';

const find = (inside: string, others: readonly string[] = []) => findMisplacedInLanguage('en', inside, new Set(others));

describe('findMisplacedInLanguage', () => {
  it.each(['edition.yaml', 'strings.json', 'pages/about.mdx', 'modules/module-1/worksheets/a.mdx'])('leaves %s alone', (inside) => {
    expect(find(inside)).toBeUndefined();
  });

  it.each([
    ['Terms/a.mdx', 'Terms', 'terms'],
    ['pges/a/b.mdx', 'pges', 'pages'],
    ['glossary/a.mdx', 'glossary', undefined],
    ['pages/drafts/a.mdx', 'pages/drafts', undefined],
    ['principles/bakers/old/a.mdx', 'principles/bakers/old', undefined],
    ['principles/the bakers/index.mdx', 'principles/the bakers', 'principles/the-bakers'],
    ['modules/module-1/Worksheets/a.mdx', 'modules/module-1/Worksheets', 'modules/module-1/worksheets'],
    ['modules/module-1/worksheets/old/a.mdx', 'modules/module-1/worksheets/old', undefined],
    ['modules/Ωμέγα/index.mdx', 'modules/Ωμέγα', undefined],
  ])('tells of %s that the folder %s is misplaced, and means %s', (inside, path, instead) => {
    const meant = instead === undefined ? undefined : `en/${instead}`;
    expect(find(inside)).toMatchObject({ path: `en/${path}`, type: 'folder', instead: meant, place: undefined });
  });

  it.each([
    ['pages/about.docx', undefined, 'Its name ends in `.docx`'],
    ['pages/about.mdx.bak', undefined, 'Its name ends in `.bak`'],
    ['pages/README', undefined, 'end in `.mdx`'],
    ['pages/Sobre.MDX', 'pages/Sobre.mdx', 'Its name ends in `.MDX`'],
    ['pages/about.md', 'pages/about.mdx', 'Its name ends in `.md`'],
    ['pages/about (1).mdx', 'pages/about-1.mdx', 'the letters a to z, digits'],
    ['terms/maré.mdx', 'terms/mare.mdx', 'the letters a to z, digits'],
    ['terms/mar alto.mdx', 'terms/mar-alto.mdx', 'the letters a to z, digits'],
    ['terms/θάλασσα.mdx', undefined, 'the letters a to z, digits'],
    ['terms/.mdx', undefined, 'the letters a to z, digits'],
    ['about.mdx', undefined, 'A language folder holds'],
    ['Strings.json', 'strings.json', 'A language folder holds'],
    ['edition.yml', 'edition.yaml', 'A language folder holds'],
    ['modules/module-1.mdx', 'modules/module-1/index.mdx', 'Each module has a folder of its own'],
    ['principles/index.mdx', undefined, 'Each set of principles has a folder of its own'],
    ['modules/module-1/Slides.mdx', 'modules/module-1/slides.mdx', 'The folder of a module holds'],
    ['modules/module-1/notes.mdx', undefined, 'The folder of a module holds'],
  ])('takes %s for %s, and says why', (inside, instead, reason) => {
    const found = find(inside);
    expect(found).toMatchObject({ path: `en/${inside}`, type: 'file', instead: instead === undefined ? undefined : `en/${instead}` });
    expect(found?.expected).toContain(reason);
  });

  it('knows which entry was meant', () => {
    expect(find('terms/mar alto.mdx')?.place).toEqual({ kind: 'term', id: 'term-mar-alto' });
    expect(find('Strings.json')?.place).toBeUndefined();
  });

  it('does not take a file for one that is there', () => {
    expect(find('pages/about.md', ['en/pages/about.mdx'])).toMatchObject({ instead: undefined, place: undefined });
  });
});
