import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assembleBook } from '../../src/book/assemble-book.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { bookFormats, bookPdfPath } from '../../src/model/download-paths.ts';
import { openEdition } from '../../src/open-edition.ts';
import { buildBookDocument } from '../../src/publish/book/book-document.ts';
import { checkPdfUa } from '../../src/publish/pdf-ua/check-pdf-ua.ts';
import { withoutRepeats } from '../publish/book/without-repeats.ts';
import { firstDifference, readHtmlLanguageRuns, readLanguageRuns } from '../publish/pdf/read-language-runs.ts';
import { siteFolder } from './built-site.ts';
import { readSiteAddress } from './site-address.ts';
import { wholeHtml } from '../publish/book/whole-html.ts';

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
  const book = assembleBook(edition, language, { address: readSiteAddress(language), asset: () => '', topRank: 1 });
  const html = wholeHtml(buildBookDocument(book, createTranslator(language, edition.strings.get(language))));

  test.each(bookFormats)('gives every word its language, in the order of the document: %s', async (format) => {
    const bytes = readFileSync(`${siteFolder}/${bookPdfPath(edition, language, format)}`);
    const runs = await readLanguageRuns(bytes);
    const expected = readHtmlLanguageRuns(await withoutRepeats(html, bytes));
    expect(runs.length).toBeGreaterThan(5);
    expect(firstDifference(runs, expected)).toBeUndefined();
  });
});
