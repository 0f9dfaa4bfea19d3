import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { assembleSlides, type SlideDeck } from '../book/slides/assemble-slides.ts';
import { createTranslator, type Translate } from '../i18n/translator.ts';
import { listEntries } from '../model/find-text.ts';
import { slidesPaths } from '../model/packs.ts';
import type { Edition } from '../model/types.ts';
import type { Artefact } from './artefact-store.ts';
import { inPairs } from './in-pairs.ts';
import { createPrintRun, type PrintRun } from './print-run.ts';
import { buildDeckDocument } from './slides/deck-document.ts';
import { withPictures } from './slides/with-pictures.ts';
import { WordsTooLong } from './words-too-long.ts';
import { writeArtefact, type WrittenFile } from './write-artefact.ts';
import type { PrintPlan } from './write-books.ts';

/**
 * Writes the slides of every module in every language: one HTML file to show them from, and a PDF without the notes.
 * @throws {WordsTooLong} naming every entry, with its language and slide, whose words are too many.
 */
export async function writeSlides(browser: Browser, { edition, address, files, store }: PrintPlan): Promise<readonly WrittenFile[]> {
  const run = await createPrintRun(browser, store);
  const decks = edition.config.languages.flatMap((language) => listEntries(edition, 'slides').map((entry) => ({ language, entry })));
  const tooLong = new Set<string>();
  const written = await inPairs(decks, async ({ language, entry }) => {
    const deck = withPictures(assembleSlides(edition, entry, language, address), edition.root);
    const t = createTranslator(deck.language, edition.strings.get(deck.language));
    const paths = slidesPaths(entry, language);
    const printed = await printToFit(run, deck, t, edition);
    if (printed === undefined) {
      tooLong.add(sayTooLong(deck, edition.root));
      return [];
    }
    const { artefact, scale } = printed;
    const shown = Buffer.from(buildDeckDocument(deck, 'show', scale, t));
    return [
      writeArtefact(files, paths.pdf, artefact),
      writeArtefact(files, paths.deck, { bytes: shown, pages: 0, origin: artefact.origin }),
    ];
  });
  if (tooLong.size > 0) throw new WordsTooLong([...tooLong].join('\n'));
  return written.flat();
}

/** Sizes of type, from the largest that slides look right in to the smallest that a room can read. */
const scales = [1, 0.92, 0.84, 0.76];

/** Prints in the largest type in which no slide runs over to a second page; nothing when that is so in none. */
async function printToFit(
  run: PrintRun,
  deck: SlideDeck,
  t: Translate,
  edition: Edition,
): Promise<{ artefact: Artefact; scale: number } | undefined> {
  const { language, label, title, slides } = deck;
  for (const scale of scales) {
    const artefact = await run.print({
      digest: hash('sha256', JSON.stringify([deck, scale, edition.strings.get(language)]), 'hex'),
      open: () => buildDeckDocument(deck, 'print', scale, t),
      files: edition.root,
      locale: language,
      title: `${label}: ${title}`,
      author: edition.words.get(language)?.publisher ?? '',
      date: edition.config.date,
      pageNumbers: false,
    });
    if (artefact.pages === slides.length) return { artefact, scale };
  }
  return undefined;
}

function sayTooLong({ id, language, slides }: SlideDeck, root: string): string {
  const lengths = slides.map((slide) => toString(h('div', [...slide.content])).length);
  const number = lengths.indexOf(Math.max(...lengths)) + 1;
  const title = slides[number - 1]?.title ?? '';
  return `A slide of ${id} (${language}) does not fit in the smallest type. The one with most words is slide ${number}, ‘${title}’. Shorten it in ${join(root, language)}/.`;
}
