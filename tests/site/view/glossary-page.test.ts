import { describe, expect, it } from 'vitest';
import { buildGlossaryPage, groupByLetter, type GlossaryLine } from '../../../src/site/view/glossary-page.ts';
import { generatedRoute, pageContext } from './page-context.ts';

const line = (title: string): GlossaryLine => ({
  type: 'term',
  id: title,
  href: `/${title}/`,
  title,
  expansion: undefined,
  meaning: '',
  language: undefined,
});
const group = (language: string, ...titles: readonly string[]): readonly string[] =>
  groupByLetter(titles.map(line), language).map(({ letter, lines }) => `${letter}: ${lines.map(({ title }) => title).join(', ')}`);

describe('groupByLetter', () => {
  it('orders as the language does, whatever the case', () => {
    expect(group('en', 'peer', 'NGO', 'naloxone', 'Advocacy')).toEqual(['A: Advocacy', 'N: naloxone, NGO', 'P: peer']);
  });

  it('puts a letter with an accent under the letter without it', () => {
    expect(group('fr', 'équipe', 'entraide')).toEqual(['E: entraide, équipe']);
    expect(group('el', 'ομότιμος', 'όραμα')).toEqual(['Ο: ομότιμος, όραμα']);
  });

  it('gives a letter apart its own heading where the language counts it so', () => {
    expect(group('pl', 'łącznik', 'lek', 'mediacja')).toEqual(['L: lek', 'Ł: łącznik', 'M: mediacja']);
    expect(group('lt', 'šeima', 'sveikata')).toEqual(['S: sveikata', 'Š: šeima']);
  });

  it('holds for writing without capitals', () => {
    expect(group('he', 'סדנה', 'כלי')).toEqual(['כ: כלי', 'ס: סדנה']);
  });
});

describe('buildGlossaryPage', () => {
  const build = (language: string): readonly GlossaryLine[] =>
    buildGlossaryPage(pageContext(generatedRoute('glossary', language)), generatedRoute('glossary', language)).letters.flatMap(
      ({ lines }) => lines,
    );

  it('lists every term with its meaning and the address of its page', () => {
    const terms = build('en').filter((found) => found.type === 'term');
    expect(terms.length).toBeGreaterThan(0);
    for (const { href, meaning } of terms) {
      expect(href).toMatch(/^\/x\/en\/glossary\/[a-z-]+\/$/);
      expect(meaning).not.toBe('');
    }
  });

  it('names the language of terms that were not translated', () => {
    const languages = build('he').map(({ language }) => language);
    expect(languages).toContain('en');
    expect(languages).toContain(undefined);
  });
});
