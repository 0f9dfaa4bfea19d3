import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { assemblePicture } from '../../src/book/pictures/assemble-picture.ts';
import { listPictureSubjects, sharePictureSize } from '../../src/model/share-pictures.ts';
import type { Edition } from '../../src/model/types.ts';
import { createArtefactStore } from '../../src/publish/artefact-store.ts';
import { withBrowser } from '../../src/publish/browser.ts';
import { openDocument } from '../../src/publish/pdf/open-document.ts';
import { fitWords } from '../../src/publish/pictures/fit-words.ts';
import { buildPictureDocument, buildPictureFonts } from '../../src/publish/pictures/picture-document.ts';
import { WordsTooLong } from '../../src/publish/words-too-long.ts';
import { createFileWriter } from '../../src/publish/file-writer.ts';
import { writePictures } from '../../src/publish/write-pictures.ts';
import type { WrittenFile } from '../../src/publish/write-artefact.ts';
import { entry, openSmallEdition, principle, type Files } from '../editions/build-edition.ts';
import { fictionalEdition } from '../render/render-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A title as long as titles may be, and the longest words that they could be made of. */
const longest = 'Προστατέψτε τους ηλεκτροεγκεφαλογραφήματα διαβάζοντες από αντισυνταγματικές μετατροπές ναι';
const words = 'Ωτορινολαρυγγολογικές ηλεκτροεγκεφαλογραφίες';
const greek = (title: string): Files => ({
  'el/edition.yaml': `title: ${longest}\nshort_title: Μικρές\nsubtitle: ${longest}\ndescription: Λίγες αρχές.\npublisher: ${words}\nrights: Πάρτε τις.\nactors: { bakers: Φουρνάρηδες, millers: Μυλωνάδες }\nthemes: { bread: Ψωμί }\n`,
  'el/principles/bakers/index.mdx': entry({ title: words, summary: 'Ψήνουν.' }, '## Ποιοι είναι\n\nΦουρνάρηδες.'),
  'el/principles/bakers/BA-1.mdx': principle({ title }).replace(/^(?:id|actors|themes|support).*\n/gm, ''),
});

/** The smallest edition with a Greek principle of that title, which nobody has compared with its source. */
function greekEdition(title: string): Edition {
  const { edition } = openSmallEdition(greek(title));
  if (edition === undefined) throw new Error('the edition in Greek does not open');
  return edition;
}

const write = (browser: Browser, edition: Edition, name: string): Promise<readonly WrittenFile[]> =>
  writePictures(browser, {
    edition,
    address: 'https://workshops.example/',
    files: createFileWriter(join(folder, name)),
    store: createArtefactStore(join(folder, `${name}-kept`)),
  });

/** Runs in the page: every line of words, each by the box around its letters, and how far it reaches out of the frame of its part. */
function measureWords(): { text: string; out: number; cut: boolean }[] {
  return [...document.querySelectorAll('.picture-words > *, .picture-sign')].map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const frame = element.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const boxes = [...range.getClientRects()];
    const out = Math.max(
      ...boxes.map((box) => Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom)),
    );
    const below = element.nextElementSibling?.getBoundingClientRect().top ?? frame.bottom;
    return { text: element.textContent, out, cut: boxes.some((box) => box.bottom > below + 4) };
  });
}

describe.each([
  ['the fictional edition, in three languages, one from right to left', fictionalEdition()],
  ['the longest words in Greek', greekEdition(longest)],
])('pictures of %s', (_, edition) => {
  test('cut no word, and hold every line within their frame', { timeout: 60_000 }, async () => {
    const pictures = listPictureSubjects(edition).map((subject) => assemblePicture(edition, subject));
    const fonts = buildPictureFonts(pictures);
    await withBrowser({}, async (browser) => {
      for (const picture of pictures) {
        const { page, close } = await openDocument(browser, buildPictureDocument(picture, fonts, edition.themeCss), edition.root);
        await page.setViewport(sharePictureSize);
        expect(await fitWords(page)).toBe(true);
        const lines = await page.evaluate(measureWords);
        expect(lines.map(({ text }) => text)).toContain(picture.title);
        expect(lines.filter(({ out, cut }) => out > -30 || cut)).toEqual([]);
        const [direction, start] = await page.evaluate(() => [
          document.documentElement.dir,
          (document.querySelector('.picture-panel')?.getBoundingClientRect().left ?? 0) < 600,
        ]);
        const first = picture.content.properties['className'];
        const isEdition = Array.isArray(first) && first.includes('picture-of-edition');
        // The panel of an entry stands where lines begin, that of the edition where they end.
        expect(start).toBe((direction === 'ltr') !== isEdition);
        await close();
      }
    });
  });
});

test('two builds give the same bytes, small and of the size that platforms ask for; the next one keeps them', async () => {
  const edition = fictionalEdition();
  const [first, second, third] = await withBrowser({}, async (browser) => [
    await write(browser, edition, 'a'),
    await write(browser, edition, 'b'),
    await write(browser, edition, 'a'),
  ]);
  expect(first).toHaveLength(listPictureSubjects(edition).length);
  expect(new Set(third.map(({ origin }) => origin))).toEqual(new Set(['kept']));
  expect(second.map(({ origin }) => origin)).not.toContain('kept');
  for (const { path, bytes } of first) {
    const png = readFileSync(join(folder, 'a', path));
    expect(png.equals(readFileSync(join(folder, 'b', path)))).toBe(true);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes).toBeLessThan(75_000);
  }
}, 60_000);

test('words that fit in no type stop the build, with the entry and the language', async () => {
  const edition = greekEdition('Α'.repeat(60));
  const fault: unknown = await withBrowser({}, (browser) => write(browser, edition, 'c')).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(WordsTooLong);
  expect(fault instanceof Error ? fault.message : '').toBe(
    `The picture to share of BA-1 (el) cannot hold its words in the smallest type. Shorten them in ${edition.root}/el/.`,
  );
}, 60_000);
