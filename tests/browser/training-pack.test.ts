import { readFileSync } from 'node:fs';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { toString } from 'hast-util-to-string';
import { strFromU8, unzipSync } from 'fflate';
import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import { assembleSessionPlan } from '../../src/book/sheets/assemble-session-plan.ts';
import { assembleSlides } from '../../src/book/slides/assemble-slides.ts';
import { listEntries } from '../../src/model/find-text.ts';
import { listPacks, packPaths, slidesPaths } from '../../src/model/packs.ts';
import type { Edition } from '../../src/model/types.ts';
import { openEdition } from '../../src/open-edition.ts';
import { readPdfFacts, type PdfFacts } from '../publish/pdf/pdf-facts.ts';
import { siteFolder } from './built-site.ts';

const address = 'https://site.invalid/';
let edition: Edition;
beforeAll(() => {
  const opened = openEdition('content').edition;
  if (opened === undefined) throw new Error('content/ does not open');
  edition = opened;
});

const read = (path: string): Buffer => readFileSync(`${siteFolder}/${path}`);
const squeeze = (text: string): string => text.replace(/[\s\u00AD]+/g, '');
const textOf = ({ pages }: PdfFacts): string => squeeze(pages.map(({ text }) => text).join(''));

/** Words that only trainers may read, cut into sentences long enough to be nobody else's. */
function trainerSentences(tag: string): readonly string[] {
  const language = edition.config.languages.find((candidate) => candidate === tag) ?? edition.sourceLanguage;
  const plans = listEntries(edition, 'plan').map((plan) => assembleSessionPlan(edition, plan, language, address).content);
  const notes = listEntries(edition, 'slides').flatMap((entry) =>
    assembleSlides(edition, entry, language, address).slides.map((slide) => h('div', [...slide.notes])),
  );
  const paragraphs = [...plans, ...notes].flatMap((tree) => toString(tree).split(/(?<=[.;:?·])\s+/));
  return [...new Set(paragraphs.map(squeeze).filter((sentence) => sentence.length > 40))];
}

describe.each(['en', 'el'])('the trainer’s packs in %s', (tag) => {
  test('tell participants nothing of what is written for trainers', async () => {
    const language = edition.config.languages.find((candidate) => candidate === tag) ?? edition.sourceLanguage;
    const secret = trainerSentences(tag);
    expect(secret.length).toBeGreaterThan(300);
    const packs = listPacks(edition);
    const whole = packs.find(({ scope }) => scope === 'training');
    if (whole === undefined) throw new Error('there is no pack of the whole training');
    const given = [
      packPaths(whole, language).participants,
      ...packs.map((pack) => packPaths(pack, language).participants),
      ...listEntries(edition, 'slides').map((slides) => slidesPaths(slides, language).pdf),
    ];
    for (const path of new Set(given)) {
      const text = textOf(await readPdfFacts(read(path)));
      expect([path, secret.filter((sentence) => text.includes(sentence))]).toEqual([path, []]);
    }
    // The check can fail: the trainer's own file holds these words.
    const own = textOf(await readPdfFacts(read(packPaths(whole, language).pdf)));
    const found = secret.filter((sentence) => own.includes(sentence)).length;
    expect(found / secret.length).toBeGreaterThan(0.8);
  });

  test('print in their contents the page on which each sheet begins', async () => {
    const language = edition.config.languages.find((candidate) => candidate === tag) ?? edition.sourceLanguage;
    for (const pack of listPacks(edition)) {
      const facts = await readPdfFacts(read(packPaths(pack, language).pdf));
      const contents = facts.pages.slice(0, 2).filter(({ links }) => links.some(({ kind }) => kind === 'inside'));
      const links = contents.flatMap((page) => page.links.filter((link) => link.kind === 'inside'));
      expect(new Set(links.map(({ destination }) => destination)).size).toBe(pack.pieces.length);
      const printed = contents.map(({ text }) => text).join('\n');
      for (const { page } of links) expect(printed).toContain(facts.pageLabels[page ?? -1]);
      expect(facts.emptyPages).toEqual([]);
    }
  });

  test('ask printers for one side of the paper, since an evaluation is nobody’s worksheet', async () => {
    const language = edition.config.languages.find((candidate) => candidate === tag) ?? edition.sourceLanguage;
    for (const pack of listPacks(edition)) {
      const { catalog } = await PDFDocument.load(read(packPaths(pack, language).participants), { updateMetadata: false });
      expect(String(catalog.lookup(PDFName.of('ViewerPreferences')))).toContain('/Duplex /Simplex');
    }
  });

  test('bring every file of the pack in the ZIP, in folders for trainer and participants', () => {
    const language = edition.config.languages.find((candidate) => candidate === tag) ?? edition.sourceLanguage;
    for (const pack of listPacks(edition)) {
      const files = unzipSync(read(packPaths(pack, language).zip));
      const { 'README.txt': note, ...rest } = files;
      const names = Object.keys(rest);
      // Slides come as three files, everything else as one; what participants get stands there once more as a whole.
      const slides = pack.pieces.filter(({ type }) => type === 'slides').length;
      expect(names).toHaveLength(pack.pieces.length + 2 * slides + 1);
      for (const name of names) expect(strFromU8(note ?? new Uint8Array())).toContain(name);
    }
  });

  test('have session plans whose minutes fill their length', () => {
    for (const plan of listEntries(edition, 'plan')) {
      const sum = plan.schedule.reduce((minutes, part) => minutes + part.minutes, 0);
      expect([plan.id, sum]).toEqual([plan.id, plan.length]);
      expect(plan.id.endsWith('-short') ? sum === 90 : sum >= 120 && sum <= 180).toBe(true);
    }
  });
});
