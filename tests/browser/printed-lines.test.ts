import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bookFormats, bookPdfPath, overviewPdfPath, overviewPrints, printedPaths } from '../../src/model/download-paths.ts';
import { listEntries } from '../../src/model/find-text.ts';
import { slidesPaths } from '../../src/model/packs.ts';
import { openEdition } from '../../src/open-edition.ts';
import { countDivided, cutRows, headingsAlone, loneLines } from '../publish/pdf/line-faults.ts';
import { readPrintedBlocks } from '../publish/pdf/read-printed-blocks.ts';
import { siteFolder } from './built-site.ts';

const { edition } = openEdition('content');
if (edition === undefined) throw new Error('content/ does not open');
const { languages } = edition.config;
const read = (path: string): Buffer => readFileSync(`${siteFolder}/${path}`);
const none = { lone: [], cut: [], alone: [] };

const books = languages.flatMap((language) => bookFormats.map((format) => ({ language, format })));

describe.each(books)('the e-book in $language on $format', ({ language, format }) => {
  const bytes = read(bookPdfPath(edition, language, format));

  test('leaves no line and no heading alone, and cuts no row of a table', async () => {
    const blocks = await readPrintedBlocks(bytes);
    expect({ lone: loneLines(blocks), cut: cutRows(blocks), alone: headingsAlone(blocks) }).toEqual(none);
    // There is something to be divided, and tables.
    expect(countDivided(blocks)).toBeGreaterThan(5);
    expect(new Set(blocks.map(({ row }) => row)).size).toBeGreaterThan(50);
  });
});

/** Points in a millimetre. */
const points = 72 / 25.4;

/** Sheets have 27 mm below their text, and give at least 18 mm to write in. */
const writing = { foot: 27 * points, least: 18 * points };

test('no sheet and no pack leaves a line or a heading alone, or cuts a row of a table', async () => {
  const pages = new Set([
    ...books.map(({ language, format }) => bookPdfPath(edition, language, format)),
    // On these, nothing runs on from page to page.
    ...languages.flatMap((language) => overviewPrints.map((print) => overviewPdfPath(print, language))),
    ...languages.flatMap((language) => listEntries(edition, 'slides').map((slides) => slidesPaths(slides, language).pdf)),
  ]);
  const paths = [...printedPaths(edition)].filter((path) => path.endsWith('.pdf') && !pages.has(path));
  expect(paths.length).toBeGreaterThan(130);
  let divided = 0;
  for (const path of paths) {
    const blocks = await readPrintedBlocks(read(path));
    expect([path, { lone: loneLines(blocks), cut: cutRows(blocks), alone: headingsAlone(blocks, writing) }]).toEqual([path, none]);
    divided += countDivided(blocks);
  }
  expect(divided).toBeGreaterThan(20);
});
