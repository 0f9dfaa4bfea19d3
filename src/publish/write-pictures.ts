import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { assemblePicture, type AssembledPicture } from '../book/pictures/assemble-picture.ts';
import { listPictureSubjects, sharePicturePath, type PictureSubject } from '../model/share-pictures.ts';
import { inPairs } from './in-pairs.ts';
import { drawPicture } from './pictures/draw-picture.ts';
import { buildPictureDocument, buildPictureFonts } from './pictures/picture-document.ts';
import { screenSpacing, spaceAccentedCapitals } from './space-accented-capitals.ts';
import { WordsTooLong } from './words-too-long.ts';
import { writeArtefact, type WrittenFile } from './write-artefact.ts';
import type { PrintPlan } from './write-books.ts';

/** Everything that decides the bytes of a picture besides its document. */
interface PictureSetting extends PrintPlan {
  readonly fonts: string;
  readonly engine: readonly string[];
}

/**
 * Writes the pictures to share: one of the edition in each language, and one of each entry that has one in each language
 * that it has words in.
 * @throws {WordsTooLong} naming every entry, with its language, whose words are too many.
 */
export async function writePictures(browser: Browser, plan: PrintPlan): Promise<readonly WrittenFile[]> {
  const { edition } = plan;
  const planned = listPictureSubjects(edition).map((subject) => ({ subject, picture: assemblePicture(edition, subject) }));
  const fonts = buildPictureFonts(planned.map(({ picture }) => picture));
  const setting = { ...plan, fonts, engine: [await browser.version(), ...engineSources()] };
  const tooLong: string[] = [];
  const files = await inPairs(planned, async ({ subject, picture }) => {
    try {
      const drawn = await draw(browser, subject, picture, setting);
      return [writeArtefact(plan.files, sharePicturePath(edition, subject), drawn)];
    } catch (error) {
      if (!(error instanceof WordsTooLong)) throw error;
      tooLong.push(error.message);
      return [];
    }
  });
  if (tooLong.length > 0) throw new WordsTooLong(tooLong.sort().join('\n'));
  return files.flat();
}

/** The picture of a subject: kept from an earlier build, or drawn now. */
function draw(browser: Browser, subject: PictureSubject, picture: AssembledPicture, { edition, store, fonts, engine }: PictureSetting) {
  const html = spaceAccentedCapitals(buildPictureDocument(picture, fonts, edition.themeCss), screenSpacing);
  return store.get(
    [...engine, html],
    async () => {
      const bytes = await drawPicture(browser, html, edition.root);
      if (bytes === undefined) throw new WordsTooLong(sayTooLong(subject, edition.root));
      return { bytes, pages: 0 };
    },
    'png',
  );
}

function sayTooLong(subject: PictureSubject, root: string): string {
  const name = subject.type === 'edition' ? 'the edition' : subject.id;
  return `The picture to share of ${name} (${subject.language}) cannot hold its words in the smallest type. Shorten them in ${join(root, subject.language)}/.`;
}

/** The code that turns a document into a picture. */
function engineSources(): readonly string[] {
  const folder = join(import.meta.dirname, 'pictures');
  const own = readdirSync(folder)
    .sort()
    .map((file) => join(folder, file));
  const files = [...own, join(import.meta.dirname, '../book/write-png.ts')];
  return [...files.map((file) => readFileSync(file, 'utf8')), process.versions.zlib];
}
