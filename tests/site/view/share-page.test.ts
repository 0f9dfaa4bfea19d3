import { describe, expect, it } from 'vitest';
import { buildCardPage } from '../../../src/site/view/card-page.ts';
import { buildPassageWords } from '../../../src/site/view/passage-words.ts';
import { buildSharePage, type SharePage } from '../../../src/site/view/share-page.ts';
import { contextOf, entryOf, language, source } from './sample-context.ts';

const pageOf = (tag: string, id: string): SharePage =>
  buildSharePage(contextOf(tag, id), { type: 'share', language: language(tag), id: entryOf(id).id });

describe('buildSharePage', () => {
  it('gives the permalink, the address of this language and the code', () => {
    const page = pageOf('he', 'WS-2');
    expect(page.permalink.text).toBe('https://shared-workshops.example/x/p/ws-2/');
    expect(page.address.text).toBe('https://shared-workshops.example/x/he/principles/workshops/ws-2/');
    // What a message shows of the permalink is in English.
    expect(page.shared.url).toBe('https://shared-workshops.example/x/he/principles/workshops/ws-2/?any-language');
    expect(pageOf('en', 'WS-2').shared.url).toBe(page.permalink.text);
    expect(page.qrCode).toEqual({ svg: '/x/p/ws-2/qr.svg', png: '/x/p/ws-2/qr.png' });
  });

  it('is not for search engines, and stands for the page of the entry', () => {
    const { head } = pageOf('en', 'WS-1');
    expect(head).toMatchObject({ noindex: true, namesCanonical: true, alternates: [], search: { type: 'none' } });
    expect(head.canonical).toBe('https://shared-workshops.example/x/en/principles/workshops/ws-1/');
  });

  it('marks the words of the source where there is no translation', () => {
    const page = pageOf('de', 'WS-2');
    expect(page.titleIn).toEqual({ lang: 'en', dir: 'ltr' });
    expect(page.notices.map(({ type }) => type)).toEqual(['fallback']);
    expect(page.head.canonical).toBe('https://shared-workshops.example/x/en/principles/workshops/ws-2/');
  });

  it('offers a card for principles alone, and quotes what each kind of entry says in brief', () => {
    expect(pageOf('en', 'WS-1').embed?.card).toBe('/x/en/principles/workshops/ws-1/card/');
    for (const entry of source.edition.entries.values()) {
      const page = pageOf('en', entry.id);
      expect(page.embed !== undefined, entry.id).toBe(entry.kind === 'principle');
      const [, words = ''] = page.quotations[0]?.text.split('\n') ?? [];
      expect(words, entry.id).not.toBe('');
    }
  });
});

describe('buildCardPage', () => {
  it('names set, edition, licence and permalink, and says when the words are no translation', () => {
    const principle = entryOf('WS-2');
    if (principle.kind !== 'principle') throw new Error('WS-2 is no principle');
    const page = buildCardPage(contextOf('de', 'WS-2'), { type: 'card', language: language('de'), id: principle.id }, principle);
    expect(page).toMatchObject({
      code: 'WS-2',
      wordsIn: { lang: 'en', dir: 'ltr' },
      permalink: 'https://shared-workshops.example/x/p/ws-2/',
      licence: { name: 'CC BY-SA 4.0' },
    });
    expect(page.set.title).not.toBe('');
    expect(page.notices.map(({ type }) => type)).toEqual(['fallback']);
    expect(page.head).toMatchObject({ noindex: true, canonical: 'https://shared-workshops.example/x/en/principles/workshops/ws-2/' });
  });
});

it('the words for passages leave places for title and permalink', () => {
  const words = buildPassageWords(source, language('en'), '/x/assets/passage.css');
  expect(words.citation).toContain('{title}');
  expect(words.citation).toContain('{permalink}');
  expect(words.citation).not.toMatch(/\{(?!title|permalink)/);
});
