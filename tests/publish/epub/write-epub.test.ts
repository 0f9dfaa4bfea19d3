import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assembleBook } from '../../../src/book/assemble-book.ts';
import { pictureScheme, type TocEntry } from '../../../src/book/book.ts';
import { bookPdfPath } from '../../../src/model/download-paths.ts';
import type { Edition } from '../../../src/model/types.ts';
import { openEdition } from '../../../src/open-edition.ts';
import { createArtefactStore } from '../../../src/publish/artefact-store.ts';
import { withBrowser } from '../../../src/publish/browser.ts';
import { readPageTexts } from '../../../src/publish/epub/read-page-texts.ts';
import { createFileWriter } from '../../../src/publish/file-writer.ts';
import { writeBooks, type PrintPlan } from '../../../src/publish/write-books.ts';
import type { WrittenFile } from '../../../src/publish/write-artefact.ts';
import { createEpubRun } from '../../../src/publish/write-epub.ts';
import { readEpub, type ReadEpub } from './read-epub.ts';

const outDir = mkdtempSync(join(tmpdir(), 'epubs-'));
const address = 'https://workshops.example/x/';
let edition: Edition;
let written: readonly WrittenFile[];
const rounds: Uint8Array[][] = [];

beforeAll(async () => {
  const opened = openEdition('tests/editions/fictional').edition;
  if (opened === undefined) throw new Error('the fictional edition does not open');
  edition = opened;
  const plan = (store: string) => ({ edition, address, files: createFileWriter(outDir), store: createArtefactStore(join(outDir, store)) });
  written = await withBrowser({}, (browser) => writeEpubs(browser, plan('kept')));
  rounds.push(written.map(({ path }) => new Uint8Array(readFileSync(join(outDir, path)))));
  // Another browser, another store, another time zone: nothing of these may be in the file.
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  await withBrowser({}, (browser) => writeEpubs(browser, plan('again')));
  process.env['TZ'] = zone;
  rounds.push(written.map(({ path }) => new Uint8Array(readFileSync(join(outDir, path)))));
}, 180_000);
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

const writeEpubs = async (browser: Browser, plan: PrintPlan): Promise<readonly WrittenFile[]> => (await writeBooks(browser, plan)).epubs;
const epubOf = (tag: string): ReadEpub => readEpub(readFileSync(join(outDir, `downloads/shared-workshops-${tag}.epub`)));
const languageOf = (tag: string): Edition['sourceLanguage'] =>
  edition.languages.find((locale) => locale.tag === tag)?.tag ?? edition.sourceLanguage;
const flat = (toc: readonly TocEntry[]): readonly TocEntry[] => toc.flatMap((line) => [line, ...flat(line.children)]);

test('a second build gives the same bytes, in another time zone too', () => {
  expect(rounds[1]).toEqual(rounds[0]);
});

test('what was made before is copied', async () => {
  const store = createArtefactStore(join(outDir, 'kept'));
  const again = await withBrowser({}, (browser) => writeEpubs(browser, { edition, address, files: createFileWriter(outDir), store }));
  expect(again).toEqual(written.map((file) => ({ ...file, origin: 'kept' })));
});

test('what another program made is made anew: its words stand in the book, too', { timeout: 60_000 }, async () => {
  const plan = {
    edition,
    address,
    files: createFileWriter(join(outDir, 'programs')),
    store: createArtefactStore(join(outDir, 'programs')),
  };
  const language = languageOf('en');
  const book = assembleBook(edition, language, { address, asset: (path) => `${pictureScheme}${path}`, topRank: 1 });
  const pdf = { bytes: new Uint8Array(readFileSync(join(outDir, bookPdfPath(edition, language, 'a5')))), pages: 0, printed: undefined };
  const origins: string[] = [];
  await withBrowser({}, async (browser) => {
    for (const program of ['one', 'one', 'another']) {
      const run = await createEpubRun(browser, plan, program);
      origins.push((await run.write({ language, digest: 'of the book', book: () => book, pdf })).origin);
      await run.end();
    }
  });
  expect(origins).toEqual(['made', 'kept', 'made']);
});

describe.each(['en', 'he', 'de'])('the EPUB in %s', (tag) => {
  test('has nothing that a checker finds', async () => {
    const { messages } = await EpubCheck.validate(new Uint8Array(readFileSync(join(outDir, `downloads/shared-workshops-${tag}.epub`))));
    expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([]);
  });

  test('begins with its type, not compressed, and leads to its package', () => {
    const { first, names, text } = epubOf(tag);
    expect(first).toEqual({ name: 'mimetype', isStored: true });
    expect(text('mimetype')).toBe('application/epub+zip');
    expect(text('META-INF/container.xml')).toContain('full-path="EPUB/package.opf"');
    expect(names.slice(0, 3)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf']);
  });

  test('names each of its files in the manifest, and no other', () => {
    const { find, names } = epubOf(tag);
    const listed = find('package.opf', 'item').map((item) => `EPUB/${item.getAttribute('href') ?? ''}`);
    expect(listed.toSorted()).toEqual(names.filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf')).toSorted());
  });

  test('is read in the order of the contents, which is that of the book', () => {
    const { find, spine } = epubOf(tag);
    const { toc } = assembleBook(edition, languageOf(tag), { address, asset: (path) => path, topRank: 1 });
    const links = find('nav.xhtml', 'nav[role=doc-toc] a');
    expect(links.map(({ textContent }) => textContent)).toEqual(
      flat(toc).map(({ label, title }) => [label, title].filter((word) => word !== undefined).join(' ')),
    );
    const files = links.map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, ''));
    expect([...new Set(files)]).toEqual(spine.slice(3));
    expect(spine.slice(0, 3)).toEqual(['text/cover.xhtml', 'text/01-imprint.xhtml', 'nav.xhtml']);
  });

  test('lists every page of the PDF under its label, each at a mark of its own', async () => {
    const { find } = epubOf(tag);
    const pages = await readPageTexts(readFileSync(join(outDir, `downloads/shared-workshops-${tag}.pdf`)));
    const links = find('nav.xhtml', '#page-list a');
    expect(links.map(({ textContent }) => textContent)).toEqual(pages.map(({ label }) => label));
    const marks = epubOf(tag).spine.flatMap((file) => find(file, '[role=doc-pagebreak]').map(({ id }) => `${file}#${id}`));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(marks);
  });

  test('has links that lead somewhere and no soft hyphen', () => {
    const epub = epubOf(tag);
    expect(epub.deadLinks()).toEqual([]);
    expect(epub.names.filter((name) => name.endsWith('.xhtml') && epub.text(name).includes('\u00AD'))).toEqual([]);
  });
});

test('a page begins at the word at which it begins in print', () => {
  const { find } = epubOf('en');
  const [mark] = find('text/02-about.xhtml', '#page-1');
  expect(mark?.parentElement?.className).toBe('chapter chapter-page');
  expect(mark?.nextElementSibling?.className).toBe('chapter-opening');
});

test('the book says in which language and direction it is, and where it changes', () => {
  const { find, text } = epubOf('he');
  expect(text('EPUB/package.opf')).toContain('page-progression-direction="rtl"');
  const findings = epubOf('he').spine.find((file) => file.includes('findings-workshops')) ?? '';
  expect(text(`EPUB/${findings}`)).toMatch(/^<html [^>]*lang="he" xml:lang="he" dir="rtl">$/m);
  const section = find(findings, 'section')[0];
  expect([section?.getAttribute('lang'), section?.getAttribute('xml:lang'), section?.getAttribute('dir')]).toEqual(['en', 'en', 'ltr']);
});

test('notes and terms open in place: links say what they lead to, and a term stands with its meaning', () => {
  const { find, spine } = epubOf('en');
  const links = spine.flatMap((file) => find(file, 'a[role]'));
  expect([...new Set(links.map((link) => link.getAttribute('role')))].toSorted()).toEqual(['doc-backlink', 'doc-glossref', 'doc-noteref']);
  const glossary = spine.find((file) => file.includes('glossary')) ?? '';
  expect(find(glossary, 'dl.terms > div[id] > dt + dd').length).toBe(find(glossary, 'dt').length);
});

test('the package tells libraries what the book is and how accessible it is', () => {
  const package_ = epubOf('de').text('EPUB/package.opf');
  expect(package_).toContain('<dc:language>de</dc:language>');
  expect(package_).toContain('<meta property="dcterms:modified">2031-05-04T00:00:00Z</meta>');
  expect(package_).toContain('<meta property="pageBreakSource">https://workshops.example/x/downloads/shared-workshops-de.pdf</meta>');
  expect(package_).toMatch(/<dc:identifier id="edition">urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}</);
  expect(package_).toMatch(/schema:accessibilitySummary">\S/);
  expect(package_).toContain('properties="cover-image"');
});
