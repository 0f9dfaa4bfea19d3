import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTree } from '../../src/load/read-tree.ts';

/** The fictional edition, built again and again while somebody works on it, beside builds that know of no other. */
const folder = mkdtempSync(join(tmpdir(), 'kept-builds-'));
const content = join(folder, 'content');

function build(name: string): void {
  const place = ['--out', join(folder, name, 'site'), '--cache', join(folder, name, 'cache')];
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts', '--no-print', '--content', content, ...place], {
    encoding: 'utf8',
  });
  expect({ status, told: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, told: '' });
}

const digests = (name: string): ReadonlyMap<string, string> => {
  const site = join(folder, name, 'site');
  return new Map(
    readTree(site).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(site, file)))
        .digest('hex'),
    ]),
  );
};

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(content, file);
  const words = readFileSync(path, 'utf8');
  const changed = words.replace(from, to);
  expect(changed).not.toBe(words);
  writeFileSync(path, changed);
}

/** Builds upon the last build, and from nothing; gives the files that differ from those before. */
function rebuild(): readonly string[] {
  const before = digests('kept');
  build('kept');
  // The compiled program alone is taken over: it is the same for every content.
  rmSync(join(folder, 'fresh'), { recursive: true, force: true });
  cpSync(join(folder, 'kept', 'cache', 'programs'), join(folder, 'fresh', 'cache', 'programs'), { recursive: true });
  build('fresh');
  const now = digests('kept');
  expect([...now]).toEqual([...digests('fresh')]);
  return [...now.keys()].filter((file) => before.get(file) !== now.get(file));
}

beforeAll(() => {
  cpSync('tests/editions/fictional', content, { recursive: true });
  build('kept');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a word in a body reaches its page, the book and the data, and no page beside them', () => {
  change('en/principles/workshops/WS-1.mdx', 'came back twice as often', 'came back and stayed twice as often');
  const pages = rebuild().filter((file) => file.endsWith('.html'));
  expect(pages).toContain('en/principles/workshops/ws-1/index.html');
  expect(pages).toContain('en/book/index.html');
  expect(pages).not.toContain('en/principles/workshops/ws-2/index.html');
  expect(pages).not.toContain('en/index.html');
});

test('a title reaches every page that names it', () => {
  change('en/principles/workshops/WS-1.mdx', 'Let people mend their own things', 'Let everybody mend their own things');
  const pages = rebuild();
  expect(pages).toEqual(expect.arrayContaining(['en/principles/index.html', 'en/principles/workshops/index.html', 'p/ws-1/index.html']));
});

test('a meaning reaches the pages whose words have it, and a term the page of each text that begins to use it', () => {
  change('en/terms/loan-card.mdx', /^meaning: (.*?)\.?$/m, 'meaning: $1, signed by both.');
  expect(rebuild()).toEqual(expect.arrayContaining(['en/glossary/index.html', 'en/principles/workshops/ws-1/index.html']));
  change('en/principles/workshops/WS-2.mdx', /^## Why it matters\n\n/m, '## Why it matters\n\nA bench host says it all. ');
  expect(rebuild()).toContain('en/glossary/bench-host/index.html');
});

test('a link and a citation reach the pages at their other end', () => {
  change('en/principles/workshops/WS-2.mdx', 'A bench host says it all. ', 'See [the findings](findings-town-halls) [@okoro2019, p. 3]. ');
  const pages = rebuild();
  expect(pages).toContain('en/references/okoro2019/index.html');
  expect(pages).toContain('en/findings/town-halls/index.html');
});

test('a translation that falls behind its source says so, and one that is taken away gives way to it', () => {
  change('en/terms/repair-bench.mdx', /^meaning: (.*)$/m, 'meaning: Indeed $1');
  expect(rebuild()).toContain('de/glossary/repair-bench/index.html');
  rmSync(join(content, 'de/terms/repair-bench.mdx'));
  expect(rebuild()).toContain('de/glossary/repair-bench/index.html');
});

test('a page that somebody changed in the output is made anew with the next change', () => {
  const page = join(folder, 'kept', 'site', 'en/principles/workshops/ws-2/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', '<p>not from here</p></main>'));
  change('en/principles/workshops/WS-1.mdx', 'came back and stayed', 'came back, and stayed,');
  rebuild();
  expect(readFileSync(page, 'utf8')).not.toContain('not from here');
  expect(statSync(page).size).toBeGreaterThan(0);
});
