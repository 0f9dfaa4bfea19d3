import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { assembleBook } from '../../../src/book/assemble-book.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { openEdition } from '../../../src/open-edition.ts';
import { createArtefactStore } from '../../../src/publish/artefact-store.ts';
import { buildBookDocument } from '../../../src/publish/book/book-document.ts';
import { printBook } from '../../../src/publish/book/print-book.ts';
import { withBrowser } from '../../../src/publish/browser.ts';
import { keepSteps } from '../../../src/publish/keep-steps.ts';
import { copyStock, stockEdition } from '../../editions/overlay-edition.ts';

const stock = copyStock();
const folder = mkdtempSync(join(tmpdir(), 'glossary-'));
afterAll(() => {
  stock.remove();
  rmSync(folder, { recursive: true, force: true });
});

const term = 'en/terms/repair-bench.mdx';
const results = '\n<Results title="What a bench takes">\n\n## At first\n\n- Two stools\n\n## Later\n\n- A light\n\n</Results>\n';

test('a table of results of a term stands on its page: the list of figures has its number', { timeout: 120_000 }, async () => {
  const text = readFileSync(join(stockEdition, term), 'utf8');
  const { edition } = stock.withText(term, `${text}${results}`, (content) => openEdition(content));
  if (edition === undefined) throw new Error('the edition with results in a term does not open');
  const language = edition.sourceLanguage;
  const book = assembleBook(edition, language, { address: 'https://workshops.example/', asset: () => 'data:,', topRank: 1 });
  expect(book.figures.map(({ title }) => title)).toContain('What a bench takes');
  const document = buildBookDocument(book, createTranslator(language, edition.strings.get(language)), () => 'data:,');
  const job = { document, files: 'tests', locale: language, title: 'Workshops', date: '2031-05-04' };
  const keep = keepSteps(createArtefactStore(folder), 'engine');
  await withBrowser({}, async (browser) => {
    for (const format of ['a5', 'a4'] as const) {
      // Fails where an element whose number the list asks for stands on no page.
      const { pages } = await printBook(browser, job, format, keep);
      expect(pages).toBeGreaterThan(10);
    }
  });
});
