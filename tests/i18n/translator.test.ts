import { describe, expect, it } from 'vitest';
import { createTranslator, findOwnMessage, findStrings, isStringKey } from '../../src/i18n/translator.ts';

describe('createTranslator', () => {
  it('takes the words of the language', () => {
    expect(createTranslator('el')('kind.module')).toBe('Εκπαιδευτική ενότητα');
  });

  it('takes English where the language has no words', () => {
    expect(createTranslator('de')('kind.module')).toBe('Training module');
  });

  it('takes the words of a language for its regions', () => {
    expect(createTranslator('el-CY')('kind.module')).toBe('Εκπαιδευτική ενότητα');
  });

  it('prefers the changes of the edition', () => {
    expect(createTranslator('el', { 'kind.module': 'Μάθημα' })('kind.module')).toBe('Μάθημα');
  });

  it('fills in names, and leaves those that it was not given', () => {
    const t = createTranslator('en');
    expect(t('source.chapter', { chapter: '3' })).toBe('chapter 3');
    expect(t('source.chapter')).toBe('chapter {chapter}');
  });

  it('writes numbers as the language does', () => {
    expect(createTranslator('de', { 'source.item': 'Punkt {item}' })('source.item', { item: 1234.5 })).toBe('Punkt 1.234,5');
  });

  it.each([
    ['en', 1, '1 minute'],
    ['en', 20, '20 minutes'],
    ['el', 1, '1 λεπτό'],
    ['el', 0, '0 λεπτά'],
  ])('chooses in %s the form for %i', (language, count, expected) => {
    expect(createTranslator(language)('activity.minutes', { count })).toBe(expected);
  });

  it('knows plural forms that English lacks', () => {
    const t = createTranslator('lt', {
      'activity.minutes': '{count, plural, one {{count} minutė} few {{count} minutės} other {{count} minučių}}',
    });
    expect([1, 3, 10, 21].map((count) => t('activity.minutes', { count }))).toEqual(['1 minutė', '3 minutės', '10 minučių', '21 minutė']);
  });
});

describe('findStrings', () => {
  it('gives nothing for a language without words of its own', () => {
    expect(findStrings('de')).toBeUndefined();
  });
});

describe('isStringKey', () => {
  it('does not take the names that every object has', () => {
    expect([isStringKey('kind.page'), isStringKey('toString')]).toEqual([true, false]);
  });
});

describe('findOwnMessage', () => {
  it.each([
    ['el', {}, 'Σχετικά'],
    ['de', {}, undefined],
    ['de', { 'nav.about': 'Über uns' }, 'Über uns'],
    ['en', {}, 'About'],
  ])('finds in %s with %j what readers of the language read', (language, changes, found) => {
    expect(findOwnMessage('nav.about', language, changes)).toBe(found);
  });

  it('finds nothing for what is no interface word', () => {
    expect(findOwnMessage('nav.bakers', 'en', { 'nav.bakers': 'Bakers' })).toBeUndefined();
  });
});
