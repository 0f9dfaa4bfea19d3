import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTree } from '../../src/load/read-tree.ts';

/** The fictional edition, built as its organisation would: own folder, own address, below a path. */
const folder = mkdtempSync(join(tmpdir(), 'edition-'));
const content = join(folder, 'content');

function build(out: string, cache: string): { readonly status: number | null; readonly output: string } {
  const args = [
    'scripts/build.ts',
    '--content',
    content,
    '--out',
    join(folder, out),
    '--cache',
    join(folder, cache),
    '--site',
    'https://workshops.example',
  ];
  const { status, stdout, stderr } = spawnSync('node', [...args, '--base', '/x/'], { encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

const digests = (out: string): readonly string[] =>
  readTree(join(folder, out)).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, out, file)))
        .digest('hex')}`,
  );
const read = (out: string, file: string): string => readFileSync(join(folder, out, file), 'utf8');

let first: ReturnType<typeof build>;
beforeAll(() => {
  cpSync('tests/editions/fictional', content, { recursive: true });
  first = build('site', 'cache');
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('another organisation’s folder becomes a site, books and handouts in its three languages', () => {
  expect(first.output).toContain('0 broken links');
  expect(first.status).toBe(0);
  const files = readTree(join(folder, 'site'));
  for (const language of ['en', 'he', 'de']) {
    expect(files).toContain(`${language}/index.html`);
    expect(files.some((file) => file.startsWith('downloads/') && file.endsWith(`-${language}.pdf`))).toBe(true);
    expect(files).toContain(`${language}/training/module-1/handout.pdf`);
  }
  expect(files).toContain('pagefind/pagefind.js');
});

test('its right-to-left pages run from right to left, and links stay below its path', () => {
  const page = read('site', 'he/principles/index.html');
  expect(page).toMatch(/<html[^>]*lang="he"[^>]*dir="rtl"/);
  expect(page).toContain('href="/x/he/');
  expect(page).toContain('https://workshops.example/x/');
});

test('nothing of this repository’s own edition is in it', () => {
  const pages = readTree(join(folder, 'site')).filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => /Peer2Peer|law-enforcement|outreach/i.test(read('site', file)))).toEqual([]);
});

test('a second build from nothing gives the same bytes, file by file', () => {
  expect(build('again', 'other-cache').status).toBe(0);
  expect(digests('again')).toEqual(digests('site'));
});

test('a build with nothing changed says so and touches nothing', () => {
  const { status, output } = build('site', 'cache');
  expect(status).toBe(0);
  expect(output).toContain('nothing had changed');
});

test('content with a fault builds nothing, says what to mend, and leaves the last good output as it was', () => {
  const before = digests('site');
  const file = join(content, 'en/pages/about.mdx');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace(/^title:.*$/m, 'titel: About'));
  const { status, output } = build('site', 'cache');
  writeFileSync(file, good);
  expect(status).toBe(1);
  expect(output).toContain('field-unknown');
  expect(output).toContain('Did you mean `title`?');
  expect(output).not.toMatch(/^\s+at /m);
  expect(digests('site')).toEqual(before);
});

test('a changed paragraph reaches its page and its book, and nothing else is printed anew', () => {
  const file = join(content, 'en/pages/about.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nA paragraph that was added later.\n`);
  // Translations of the page have one block less now.
  for (const language of ['he', 'de']) rmSync(join(content, language, 'pages/about.mdx'), { force: true });
  const { status, output } = build('site', 'cache');
  expect(output).not.toContain('error');
  expect(status).toBe(0);
  expect(read('site', 'en/about/index.html')).toContain('A paragraph that was added later.');
  expect(output).toMatch(/sheets .*\b(\d+) PDF files, .* \1 kept from before/);
});

test('when the change is taken back, all is as in a build from nothing, though files of earlier builds were built upon', () => {
  rmSync(content, { recursive: true });
  cpSync('tests/editions/fictional', content, { recursive: true });
  expect(build('site', 'cache').status).toBe(0);
  expect(digests('site')).toEqual(digests('again'));
});
