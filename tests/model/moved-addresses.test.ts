import { describe, expect, it } from 'vitest';
import { findMoved, listMovedFiles, listMoves } from '../../src/model/moved-addresses.ts';
import { buildSmallEdition, entry, principle } from '../editions/build-edition.ts';

const set = (aliases: readonly string[]): string =>
  entry({ id: 'bakers', title: 'Bakers', summary: 'They bake.', aliases }, '## Who they are\n\nBakers.');

/** The moves of an edition in which the set and its principle were called otherwise. */
const moves = listMoves(
  buildSmallEdition({
    'en/principles/bakers/index.mdx': set(['principles/kneaders/']),
    'en/principles/bakers/BA-1.mdx': principle({ aliases: ['BA-7'] }),
  }),
);
const files = ['about/', 'principles/bakers/', 'principles/bakers/brief/', 'principles/bakers/brief.pdf', 'principles/bakers/ba-1/'];
const moved = listMovedFiles(moves, files);

describe('listMovedFiles', () => {
  it('lists what stands below an entry under all names that it had', () => {
    expect(Object.fromEntries(moved)).toEqual({
      'principles/bakers/ba-7/': 'principles/bakers/ba-1/',
      'principles/kneaders/': 'principles/bakers/',
      'principles/kneaders/brief/': 'principles/bakers/brief/',
      'principles/kneaders/brief.pdf': 'principles/bakers/brief.pdf',
      'principles/kneaders/ba-1/': 'principles/bakers/ba-1/',
      'principles/kneaders/ba-7/': 'principles/bakers/ba-1/',
    });
  });

  it('hides no file that is there', () => {
    expect([...listMovedFiles(moves, [...files, 'principles/kneaders/brief/']).keys()]).not.toContain('principles/kneaders/brief/');
  });

  it('leaves the pages of a language alone when its front page had a name', () => {
    const home = moves.slice(0, 1).map(({ entry: owner }) => ({ from: 'start/', to: '', entry: owner }));
    expect(home).toHaveLength(1);
    expect(Object.fromEntries(listMovedFiles(home, ['', 'about/']))).toEqual({ 'start/': '' });
    expect(findMoved(home, 'start/about/', () => true)).toBeUndefined();
  });
});

describe('findMoved', () => {
  it('finds for each of them where it leads', () => {
    const living = new Set(files);
    for (const [path, present] of moved) expect(findMoved(moves, path, (found) => living.has(found))).toBe(present);
  });

  it('finds nothing for what was never there', () => {
    expect(findMoved(moves, 'principles/kneaders/ba-9/', (path) => files.includes(path))).toBeUndefined();
  });
});
