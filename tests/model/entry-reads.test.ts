import { describe, expect, it } from 'vitest';
import { textDigest } from '../../src/model/text-digest.ts';
import { getEntry, listEntries } from '../../src/model/find-text.ts';
import { findHistory } from '../../src/model/history.ts';
import { noteReads } from '../../src/model/reads.ts';
import { createReadStates } from '../../src/publish/kept/read-states.ts';
import { buildSmallEdition, entry, openSmallEdition, principle, smallConfig, term, type Files } from '../editions/build-edition.ts';
import { entryId, languageTag } from '../../src/schema/ids.ts';

const about = (body: string, fields: Readonly<Record<string, string>> = {}): Files => ({
  'en/pages/about.mdx': entry({ id: 'about', title: 'About', summary: 'What this is.', ...fields }, body),
});
const plain = buildSmallEdition(about('A few words.'));
const english = languageTag.parse('en');
const statesOf = (edition: typeof plain) => createReadStates(edition, Promise.resolve(new Map()));

/** What is not in the frame: whether it tells of a change between two editions. */
function changed(name: string, other: typeof plain): boolean {
  return statesOf(plain)(name) !== statesOf(other)(name);
}

describe('the frame of an edition', () => {
  it('is the same when words of a body, of front matter or of a translation change', () => {
    for (const files of [about('Other words.'), about('A few words.', { title: 'On this' }), about('A few words.', { summary: 'It.' })]) {
      expect(buildSmallEdition(files).frame).toBe(plain.frame);
    }
  });

  it('is the same when a link, a citation or a heading comes into a body, which notes tell of', () => {
    const linked = buildSmallEdition(about('A few words, as in [BA-1](BA-1), by [@miller1999].\n\n## More\n\nWords.'));
    expect(linked.frame).toBe(plain.frame);
    for (const name of ['tied BA-1', 'tied about', 'cited about', 'citing miller1999', 'anchors about', 'edges']) {
      expect([name, changed(name, linked)]).toEqual([name, true]);
    }
    expect(changed('tied bakers', linked)).toBe(false);
  });

  it('is another when anything else changes', () => {
    const others: readonly Files[] = [
      { 'edition.yaml': smallConfig.replace('2030-01-01', '2030-01-02') },
      { 'en/terms/oven.mdx': term('oven', {}) },
      { 'el/pages/about.mdx': entry({ title: 'Α', summary: 'Β' }, 'Γ') },
      { 'en/strings.json': '{"search.title": "Find"}' },
      { 'en/principles/bakers/BA-1.mdx': principle({ support: ['research'] }) },
      { 'theme.css': ':root {}' },
    ];
    for (const files of others) {
      expect([Object.keys(files), openSmallEdition(files).edition?.frame === plain.frame]).toEqual([Object.keys(files), false]);
    }
  });
});

describe('the states of what is read', () => {
  it('tell a changed body from a changed title', () => {
    const [body, title] = [buildSmallEdition(about('Other words.')), buildSmallEdition(about('A few words.', { title: 'On this' }))];
    const file = 'en/pages/about.mdx';
    expect([changed(`${file} body`, body), changed(`${file} title`, body)]).toEqual([true, false]);
    // The key of the trees is that of the whole file.
    expect([changed(`${file} body`, title), changed(`${file} title`, title)]).toEqual([true, true]);
    expect(changed(`${file} summary`, title)).toBe(false);
  });

  it('tell of a term that a text begins to use', () => {
    const oven = { 'en/terms/oven.mdx': term('oven', {}) };
    const [without, within] = [
      buildSmallEdition({ ...oven, ...about('A few words.') }),
      buildSmallEdition({ ...oven, ...about('An oven.') }),
    ];
    const [id] = listEntries(within, 'term').map((found) => found.id);
    expect(statesOf(within)(`uses en ${id}`)).toBe('about,BA-1');
    expect(statesOf(without)(`uses en ${id}`)).toBe('BA-1');
  });

  it('tell of printed files when these are there, and not before', async () => {
    const printed = Promise.resolve(new Map([['a.pdf', { bytes: 7, pages: 1 }]]));
    const stateOf = createReadStates(plain, printed);
    expect(() => stateOf('print a.pdf')).toThrow('not known yet');
    await printed;
    expect([stateOf('print a.pdf'), stateOf('print none.pdf')]).toEqual(['7 1', '']);
  });

  it('have nothing to tell of what is not there', () => {
    for (const name of ['en/pages/none.mdx body', 'tied none', 'citing none', 'glossary xx', 'uses xx none']) {
      expect(statesOf(plain)(name)).toBe('');
    }
    expect(() => statesOf(plain)('what')).toThrow('nothing tells');
  });
});

describe('who asks', () => {
  const page = getEntry(plain, entryId.parse('about'));

  it('for a title reads the title alone', () => {
    expect([...noteReads(() => page.texts.get(english)?.title).reads]).toEqual(['en/pages/about.mdx title']);
  });

  it('for a digest reads the body, the first time and later', () => {
    const reads = (): readonly string[] => [...noteReads(() => textDigest(page, english)).reads];
    expect(reads()).toContain('en/pages/about.mdx body');
    expect(reads()).toContain('en/pages/about.mdx body');
  });

  it('for a history reads the body, the first time and later', () => {
    const reads = (): readonly string[] => [...noteReads(() => findHistory(plain, page)).reads];
    expect(reads()).toContain('en/pages/about.mdx body');
    expect(reads()).toContain('en/pages/about.mdx body');
  });

  it('for ties reads those of one entry', () => {
    expect([...noteReads(() => plain.graph.getTied(page.id, 'links')).reads]).toEqual(['tied about']);
    expect([...noteReads(() => plain.graph.edges).reads]).toEqual(['edges']);
  });
});
