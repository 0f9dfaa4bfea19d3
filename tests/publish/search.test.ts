import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createFileWriter } from '../../src/publish/file-writer.ts';
import { createSearchIndexer, type SearchIndexFacts } from '../../src/publish/search/search-indexer.ts';
import type { Facets } from '../../src/site/elements/facets.ts';
import { findMatches } from '../../src/site/elements/find-matches.ts';
import type { SearchIndex } from '../../src/site/elements/search-index.ts';

interface PageParts {
  readonly kind?: string;
  readonly stakeholder?: string;
  readonly themes?: readonly string[];
  readonly title: string;
  readonly body: string;
  readonly words?: string;
}

const indexed = ({ kind = 'page', stakeholder, themes = [], title, body, words }: PageParts): string => {
  const filter = ['kind[data-kind]', ...(stakeholder === undefined ? [] : ['stakeholder[data-stakeholder]'])].join(', ');
  const theme = themes.map((value) => `<span data-theme-id="${value}" data-pagefind-filter="theme[data-theme-id]"></span>`).join('');
  return `<main data-pagefind-body data-kind="${kind}" data-stakeholder="${stakeholder ?? ''}" data-pagefind-filter="${filter}"${words === undefined ? '' : ` data-words="${words}" data-pagefind-meta="kind[data-kind], words[data-words]"`}>${theme}
    <h1 data-pagefind-weight="10">${title}</h1>${body}</main>`;
};
const fallback = ({ title, body }: PageParts): string => `<main lang="en"><h1>${title}</h1>${body}</main>`;

const users = {
  kind: 'term',
  title: 'People who use drugs',
  body: '<p>Words that put the person first, and academia.</p>',
  words: 'addict, drug addict',
};
const policy = { title: 'Policy', body: '<p>Policy and policies of peers at an academy; academia.</p>' };
const naloxone = { kind: 'term', title: 'Naloxone', body: '<p>A medicine that reverses an overdose.</p>' };
const police = {
  kind: 'principle',
  stakeholder: 'police',
  themes: ['training', 'overdose'],
  title: 'Train police officers',
  body: '<p>Naloxone, naloxone and again naloxone: officers learn to give it.</p><h2 id="limits">Limits</h2><p>Trust grows slowly.</p>',
};
const peers = {
  kind: 'principle',
  stakeholder: 'peers',
  themes: ['training'],
  title: 'Employ peers',
  body: '<p>Pay peers for their work in the street.</p>',
};

/** A site of two languages, Greek in part; what is not translated stands there in English. */
const pages: Readonly<Record<string, string>> = {
  'en/naloxone': indexed(naloxone),
  'en/le-2': indexed(police),
  'en/pe-4': indexed(peers),
  'en/policy': indexed(policy),
  'en/users': indexed(users),
  'en/search': '<main><h1>Search</h1></main>',
  'el/naloxone': indexed({ kind: 'term', title: 'Ναλοξόνη', body: '<p>Φάρμακο που αναστρέφει την υπερδοσολογία.</p>' }),
  'el/le-2': indexed({
    kind: 'principle',
    stakeholder: 'police',
    title: 'Εκπαιδεύστε τους αστυνομικούς',
    body: '<p>Μαθαίνουν για τη ναλοξόνη.</p>',
  }),
  'el/pe-4': fallback(peers),
};

const site = mkdtempSync(join(tmpdir(), 'search-'));
let facts: SearchIndexFacts;

function readIndex(): ReadonlyMap<string, string> {
  const files = readdirSync(join(site, 'pagefind'), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(parentPath, name)))
        .digest('hex'),
    ]),
  );
}

/** Opens the index as a page of a language does, with files in place of a server. */
async function openAs(language: string): Promise<SearchIndex> {
  vi.resetModules();
  vi.stubGlobal('document', {
    baseURI: pathToFileURL(`${site}/`).href,
    currentScript: null,
    querySelector: () => ({ getAttribute: () => language }),
  });
  const { openSearchIndex } = await import('../../src/site/elements/search-index.ts');
  const index = await openSearchIndex(`${pathToFileURL(site).href}/pagefind/`, language, 'what do');
  // Until here, nothing waits for the program of the index; no test may end before it is there.
  await index.search('x');
  return index;
}

const kept = `${site}-indexed`;

async function writeIndex(shown: Readonly<Record<string, string>> = pages): Promise<SearchIndexFacts> {
  const indexer = createSearchIndexer(kept);
  try {
    for (const [path, main] of Object.entries(shown)) {
      indexer.add(`${path}/index.html`, `<!doctype html><html lang="${path.slice(0, 2)}"><title>x</title><body>${main}</body></html>`);
    }
    return await indexer.write(createFileWriter(site));
  } finally {
    await indexer.close();
  }
}

/** When the index of a language was last written. */
const writtenAt = (language: string): bigint => statSync(join(kept, language, 'index.json'), { bigint: true }).mtimeNs;

const find = async (index: SearchIndex, query: string): Promise<readonly string[]> => {
  const { matches } = await findMatches(index, query);
  return Promise.all(matches.map(async (match) => (await match.data()).url.replace(/^.*?\/(?=e[nl]\/)/, '/')));
};

beforeAll(async () => {
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(new Uint8Array(await readFile(fileURLToPath(address.replace(/\?.*$/, ''))))),
  );
  facts = await writeIndex();
});

afterAll(() => {
  vi.unstubAllGlobals();
  for (const folder of [site, kept]) rmSync(folder, { recursive: true });
});

describe('the index', () => {
  test('holds each language by itself, without pages that speak another', () => {
    expect(facts.languages.map(({ language, pages: count }) => [language, count])).toEqual([
      ['el', 2],
      ['en', 5],
    ]);
  });

  test('comes without the programs that nobody loads', () => {
    const names = [...readIndex().keys()].filter((name) => /\.(js|css|pagefind)$/.test(name));
    expect(names.sort()).toEqual(['pagefind.js', 'wasm.el.pagefind', 'wasm.en.pagefind']);
  });

  test('comes with the notice under which its program may be handed on', () => {
    const notice = readFileSync(join(site, 'pagefind/LICENSE.txt'), 'utf8');
    expect(notice).toMatch(/Copyright \(c\) Pagefind[\s\S]*shall be included in all copies/);
  });

  test('has the same bytes each time', async () => {
    const first = readIndex();
    for (let time = 0; time < 3; time += 1) {
      rmSync(kept, { recursive: true });
      expect(await writeIndex()).toEqual(facts);
      expect(readIndex()).toEqual(first);
    }
  });
});

describe('an index upon an earlier one', () => {
  const pathsIn = (language: string): readonly string[] => Object.keys(pages).filter((path) => path.startsWith(language));

  test('is that of its pages: the language in which a word has changed is indexed anew, and no other', async () => {
    const [first, english, greek] = [readIndex(), writtenAt('en'), writtenAt('el')];
    const [path = ''] = pathsIn('el');
    const changed = await writeIndex({ ...pages, [path]: (pages[path] ?? '').replace('</main>', '<p>ψωμί</p></main>') });
    expect([writtenAt('en') === english, writtenAt('el') === greek]).toEqual([true, false]);
    expect(changed.languages.map(({ words }) => words)).not.toEqual(facts.languages.map(({ words }) => words));
    rmSync(join(site, 'pagefind'), { recursive: true });
    expect(await writeIndex()).toEqual(facts);
    expect(readIndex()).toEqual(first);
  });

  test('has no page that is gone, and takes those that are kept from their place', async () => {
    const [first, greek] = [readIndex(), writtenAt('el')];
    const fewer = await writeIndex(Object.fromEntries(Object.entries(pages).filter(([path]) => path !== 'en/users')));
    expect(fewer.languages.map(({ pages: count }) => count)).toEqual([2, 4]);
    expect(writtenAt('el')).toBe(greek);
    const indexer = createSearchIndexer(kept);
    expect(indexer.addKept('el/none/index.html')).toBe(false);
    expect(pathsIn('el').map((path) => indexer.addKept(`${path}/index.html`))).toEqual([true, true, true]);
    rmSync(join(site, 'pagefind'), { recursive: true });
    await writeIndex();
    expect(readIndex()).toEqual(first);
  });
});

describe('in English', () => {
  test('a title wins over a word said often', async () => {
    expect(await find(await openAs('en'), 'naloxone')).toEqual(['/en/naloxone/', '/en/le-2/']);
  });

  test('a slip of the pen is corrected, and said', async () => {
    const index = await openAs('en');
    expect(await findMatches(index, 'naloxnoe')).toMatchObject({ spelling: 'naloxone', scope: 'all-words' });
    expect(await find(index, 'naloxnoe')).toEqual(['/en/naloxone/', '/en/le-2/']);
  });

  test('where no page has all words, those with some of them are given', async () => {
    const index = await openAs('en');
    expect((await findMatches(index, 'officers street')).scope).toBe('some-words');
    expect(await find(index, 'officers street')).toHaveLength(2);
  });

  test('nothing is found of what is nowhere', async () => {
    expect(await findMatches(await openAs('en'), 'xylophone')).toMatchObject({
      matches: [],
      scope: 'nothing',
      spelling: undefined,
      unknown: ['xylophone'],
    });
  });

  test('another word of the same beginning comes last, and is not marked', async () => {
    const index = await openAs('en');
    expect(await find(index, 'police')).toEqual(['/en/le-2/', '/en/policy/']);
    expect(await find(index, 'what do police do')).toEqual(['/en/le-2/', '/en/policy/']);
    const { isHit } = await findMatches(index, 'police');
    expect([await isHit('police,'), await isHit('policy')]).toEqual([true, false]);
  });

  test('another form of a known word is no slip of the pen', async () => {
    expect(await findMatches(await openAs('en'), 'academies')).toMatchObject({ spelling: undefined, unknown: [], scope: 'all-words' });
  });

  test('words to avoid find the page that says what to write, and are not shown', async () => {
    const index = await openAs('en');
    expect(await find(index, 'addicts')).toEqual(['/en/users/']);
    const [match] = await index.search('addicts');
    expect((await match?.data())?.excerpt).not.toMatch(/addict/);
  });

  test('every page has its facets', async () => {
    const index = await openAs('en');
    const facets = await index.getFacets();
    const [match] = await index.search('officers');
    expect(facets.get(match?.id ?? '')).toEqual({
      kind: ['principle'],
      stakeholder: ['police'],
      theme: ['overdose', 'training'],
    } satisfies Facets);
    expect(facets.size).toBe(5);
  });

  test('a result says below which heading its words stand', async () => {
    const [match] = await (await openAs('en')).search('slowly');
    const page = await match?.data();
    expect(page?.sub_results.map(({ title, url }) => [title, url.replace(/^.*\/en/, '/en')])).toEqual([['Limits', '/en/le-2/#limits']]);
  });
});

describe('in Greek', () => {
  test.each(['ναλοξόνη', 'ναλοξονη', 'ΝΑΛΟΞΟΝΗ', 'ναλοξόνης', 'ναλοξνόη'])('%s finds the page of naloxone first', async (query) => {
    expect((await find(await openAs('el'), query))[0]).toBe('/el/naloxone/');
  });

  test('words of pages that are not translated are not found', async () => {
    expect(await find(await openAs('el'), 'peers')).toEqual([]);
  });
});
