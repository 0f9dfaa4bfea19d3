import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readTree } from '../../src/load/read-tree.ts';
import { pathOf } from '../../src/model/routes.ts';
import { listPictureSubjects, sharePicturePath, sharePictureSize } from '../../src/model/share-pictures.ts';
import { openEdition } from '../../src/open-edition.ts';
import { siteFolder } from './built-site.ts';

/** What a page says of itself, and what it gives for messages. */
interface Card {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | undefined;
  readonly og: ReadonlyMap<string, string>;
  readonly large: boolean;
}

function readCard(file: string): Card {
  const { document } = parseHTML(readFileSync(`${siteFolder}/${file}`, 'utf8'));
  const contentOf = (selector: string): string => document.querySelector(selector)?.getAttribute('content') ?? '';
  const properties = [...document.querySelectorAll('meta[property^="og:"]')].map(
    (element) => [element.getAttribute('property')?.slice(3) ?? '', element.getAttribute('content') ?? ''] as const,
  );
  return {
    file,
    title: document.querySelector('title')?.textContent ?? '',
    description: contentOf('meta[name=description]'),
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
    og: new Map(properties),
    large: contentOf('meta[name="twitter:card"]') === 'summary_large_image',
  };
}

/** Every page of the site; of slides to show and cards for frames nobody sends the address, and pages that only lead on show nothing. */
const cards = readTree(siteFolder)
  .filter((file) => file.endsWith('.html') && !/(?:^|\/)(?:deck\.html|card\/index\.html)$/.test(file))
  .filter((file) => !readFileSync(`${siteFolder}/${file}`, 'utf8').includes('http-equiv="refresh"'))
  .map(readCard);

/** The root of the site, as the choice of language names itself. */
const root = cards.find(({ file }) => file === 'index.html')?.og.get('url') ?? '';

test('what a message shows is what the page says: title, text and address', () => {
  expect(cards.length).toBeGreaterThan(100);
  const wrong = cards.filter(
    ({ title, description, canonical, og }) =>
      !title.startsWith(og.get('title') ?? '?') ||
      og.get('description') !== description ||
      description === '' ||
      (canonical !== undefined && og.get('url') !== canonical) ||
      og.get('url')?.startsWith(root) !== true ||
      og.get('site_name') === '',
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('every page has a picture that is there, 1200 by 630, and described', () => {
  const wrong = cards.filter(({ og, large }) => {
    const path = og.get('image')?.replace(root, '') ?? '';
    if (!large || (og.get('image:alt') ?? '') === '' || !path.endsWith('.png') || !existsSync(`${siteFolder}/${path}`)) return true;
    const png = readFileSync(`${siteFolder}/${path}`);
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
    return (
      size.join() !== `${sharePictureSize.width},${sharePictureSize.height}` ||
      size.join() !== `${og.get('image:width')},${og.get('image:height')}`
    );
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('principles, sets, modules and pilots have pictures of their own in each language', () => {
  const { edition } = openEdition('content');
  const subjects = edition === undefined ? [] : listPictureSubjects(edition);
  expect(subjects.filter(({ type }) => type === 'entry').length).toBeGreaterThan(50);
  const imageOf = new Map(cards.map(({ file, og }) => [file, og.get('image')]));
  for (const subject of subjects) {
    if (edition === undefined || subject.type === 'edition') continue;
    const page = `${pathOf(edition, { ...subject, type: 'entry' })}index.html`;
    expect(imageOf.get(page)).toBe(`${root}${sharePicturePath(edition, subject)}`);
  }
});

test('the sign of the edition is where pages and browsers look for it', () => {
  const html = readFileSync(`${siteFolder}/index.html`, 'utf8');
  expect(html).toMatch(/<link rel="icon" href="\/icon\.svg"/);
  for (const file of ['icon.svg', 'favicon.ico', 'apple-touch-icon.png']) expect(existsSync(`${siteFolder}/${file}`)).toBe(true);
});
