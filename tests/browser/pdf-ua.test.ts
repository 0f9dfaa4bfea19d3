import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assembleBook } from '../../src/book/assemble-book.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { bookFormats, bookPdfPath } from '../../src/model/download-paths.ts';
import { openEdition } from '../../src/open-edition.ts';
import { buildBookDocument } from '../../src/publish/book/book-document.ts';
import { checkPdfUa } from '../../src/publish/pdf-ua/check-pdf-ua.ts';
import { readHtmlLanguageRuns, readLanguageRuns, type LanguageRun } from '../publish/pdf/read-language-runs.ts';
import { siteFolder } from './built-site.ts';

test('every PDF of the site meets PDF/UA-1 as far as a machine can tell, and says so', async () => {
  const paths = globSync('**/*.pdf', { cwd: siteFolder }).sort();
  expect(paths.length).toBeGreaterThan(30);
  for (const path of paths) {
    const bytes = readFileSync(`${siteFolder}/${path}`);
    expect({ path, failures: (await checkPdfUa(bytes)).slice(0, 5) }).toEqual({ path, failures: [] });
    expect(bytes.includes('<pdfuaid:part>1</pdfuaid:part>'), path).toBe(true);
  }
});

describe.each(['en', 'el'])('the e-book in %s', (tag) => {
  const { edition } = openEdition('content');
  if (edition === undefined) throw new Error('content/ does not open');
  const language = edition.config.languages.find((candidate) => candidate === tag) ?? edition.sourceLanguage;
  // The address of the site is that of its build, and stands in the book.
  const canonical = /<link rel="canonical" href="([^"]*)\/"/.exec(readFileSync(`${siteFolder}/${tag}/index.html`, 'utf8'))?.[1] ?? '';
  const book = assembleBook(edition, language, { address: canonical.slice(0, -tag.length), asset: () => '', topRank: 1 });
  const expected = readHtmlLanguageRuns(buildBookDocument(book, createTranslator(language, edition.strings.get(language))));

  test.each(bookFormats)('gives every word its language, in the order of the document: %s', async (format) => {
    const runs = await readLanguageRuns(readFileSync(`${siteFolder}/${bookPdfPath(edition, language, format)}`));
    expect(runs.length).toBeGreaterThan(5);
    // The whole texts are compared, and the first difference is shown.
    expect(firstDifference(runs.map(writeRun), expected.map(writeRun))).toBeUndefined();
  });
});

const writeRun = ({ language, letters }: LanguageRun): string => `${language} ${letters}`;

function firstDifference(found: readonly string[], expected: readonly string[]): object | undefined {
  const index = Array.from({ length: Math.max(found.length, expected.length) }).findIndex((_, at) => found[at] !== expected[at]);
  if (index === -1) return undefined;
  const [one = '', other = ''] = [found[index], expected[index]];
  const at = Array.from({ length: one.length + 1 }).findIndex((_, place) => one[place] !== other[place]);
  const around = (text: string): string => `${text.slice(0, 3)} … ${text.slice(Math.max(0, at - 30), at + 30)}`;
  return { run: index, found: around(one), expected: around(other) };
}
