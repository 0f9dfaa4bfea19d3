import { expect, test } from 'vitest';
import { listPictureSubjects, sharePicturePath } from '../../../src/model/share-pictures.ts';
import { buildPageHead } from '../../../src/site/view/page-head.ts';
import { buildSocialCard, findShownPicture } from '../../../src/site/view/social-card.ts';
import { entryRoute, language, source as bare } from './sample-context.ts';

const { edition } = bare;
const printed = new Map(listPictureSubjects(edition).map((subject) => [sharePicturePath(edition, subject), { bytes: 20_000, pages: 0 }]));
const source = { ...bare, printed };
const headOf = (tag: string, id: string, textLanguage = tag): ReturnType<typeof buildPageHead> =>
  buildPageHead(source, {
    route: entryRoute(tag, id),
    title: 'WS-1. A title',
    description: 'What is asked.',
    textLanguage: language(textLanguage),
    search: { type: 'none' },
  });

test('a message shows title, text, address and picture of the page, with scheme, host and base path', () => {
  const head = headOf('he', 'WS-1');
  const card = buildSocialCard(source, head);
  expect(Object.fromEntries(card.properties)).toEqual({
    url: head.canonical,
    type: 'article',
    locale: 'he_IL',
    image: 'https://shared-workshops.example/x/he/principles/workshops/ws-1/share.png',
    'image:width': '1200',
    'image:height': '630',
    'image:alt': 'WS-1. לתת לאנשים לתקן בעצמם · סדנאות',
    title: 'WS-1. A title',
    description: 'What is asked.',
    site_name: 'עקרונות לסדנאות תיקון משותפות',
  });
  expect(card.large).toBe(true);
});

test('what is said of the picture follows it, as Open Graph asks', () => {
  const names = buildSocialCard(source, headOf('en', 'WS-1')).properties.map(([name]) => name);
  expect(names.slice(names.indexOf('image'))).toEqual([
    'image',
    'image:width',
    'image:height',
    'image:alt',
    'title',
    'description',
    'site_name',
  ]);
});

test('a page with the words of the source shares the picture and the language of the source', () => {
  const card = new Map(buildSocialCard(source, headOf('de', 'TH-1', 'en')).properties);
  expect(card.get('image')).toBe('https://shared-workshops.example/x/en/principles/town-halls/th-1/share.png');
  expect(card.get('locale')).toBe('en_GB');
});

test('a build that draws no pictures names none', () => {
  const card = buildSocialCard(bare, headOf('en', 'WS-1'));
  expect(card.large).toBe(false);
  expect(card.properties.map(([name]) => name)).toEqual(['url', 'type', 'locale', 'title', 'description', 'site_name']);
});

test('the picture on the page to share has its own language and size', () => {
  const picture = findShownPicture(source, { route: entryRoute('de', 'TH-1'), textLanguage: language('de') });
  expect(picture).toMatchObject({
    href: '/x/en/principles/town-halls/th-1/share.png',
    language: 'en',
    width: 1200,
    height: 630,
  });
});
