import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEdition } from '../../../src/open-edition.ts';
import { createArtefactStore } from '../../../src/publish/artefact-store.ts';
import { withBrowser } from '../../../src/publish/browser.ts';
import { WordsTooLong } from '../../../src/publish/words-too-long.ts';
import { createFileWriter } from '../../../src/publish/file-writer.ts';
import { writeSheets } from '../../../src/publish/write-sheets.ts';
import { writeSlides } from '../../../src/publish/write-slides.ts';
import { copyStock, stockEdition } from '../../editions/overlay-edition.ts';

const outDir = mkdtempSync(join(tmpdir(), 'too-long-'));
const stock = copyStock();
const path = 'en/principles/workshops/WS-1.mdx';
let fault: unknown;
let root: string;

/** Long enough that no type is small enough, in words that the limits of the fields let through. */
const title = Array.from({ length: 9 }, () => 'WWWWWWWW').join(' ');
const ask = Array.from({ length: 35 }, () => 'WWWWWWWW').join(' ');
const why = Array.from({ length: 1400 }, () => 'Wordy').join(' ');

beforeAll(async () => {
  const text = readFileSync(join(stockEdition, path), 'utf8')
    .replace(/^title: .*$/m, `title: ${title}`)
    .replace(/^ask: .*$/m, `ask: ${ask}`)
    .replace(/^People who mended/m, `${why} People who mended`);
  const { edition } = stock.withText(path, text, (content) => openEdition(content));
  if (edition === undefined) throw new Error('the edition with the long principle does not open');
  root = edition.root;
  await withBrowser({}, async (browser) => {
    const plan = {
      edition,
      address: 'https://workshops.example/',
      files: createFileWriter(outDir),
      store: createArtefactStore(join(outDir, 'kept')),
    };
    fault = await writeSheets(browser, plan).catch((error: unknown) => error);
  });
}, 120_000);

test('a slide that does not fit is named as well', async () => {
  const slides = 'en/modules/module-1/slides.mdx';
  const text = readFileSync(join(stockEdition, slides), 'utf8').replace('Who holds the thing', `${why} Who holds the thing`);
  const { edition } = stock.withText(slides, text, (content) => openEdition(content));
  if (edition === undefined) throw new Error('the edition with the long slide does not open');
  const plan = {
    edition,
    address: 'https://workshops.example/',
    files: createFileWriter(outDir),
    store: createArtefactStore(join(outDir, 'kept')),
  };
  const found: unknown = await withBrowser({}, (browser) => writeSlides(browser, plan)).catch((error: unknown) => error);
  expect(found).toBeInstanceOf(WordsTooLong);
  expect(found instanceof Error ? found.message : '').toBe(
    `A slide of module-1-slides (en) does not fit in the smallest type. The one with most words is slide 3, ‘Whose hands’. Shorten it in ${edition.root}/en/.`,
  );
}, 60_000);

afterAll(() => {
  stock.remove();
  rmSync(outDir, { recursive: true, force: true });
});

test('words that do not fit fail the build and name the entry and the language, each once', () => {
  expect(fault).toBeInstanceOf(WordsTooLong);
  const lines = fault instanceof Error ? fault.message.split('\n') : [];
  expect(lines).toContain(`The brief of workshops (en) does not fit on 2 pages in the smallest type. Shorten its words in ${root}/en/.`);
  expect(lines.filter((line) => line.startsWith('The card of'))).toEqual([
    `The card of WS-1 (en) does not fit on one page in the smallest type. Shorten its words in ${root}/en/.`,
  ]);
});
