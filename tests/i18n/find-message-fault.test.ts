import { describe, expect, it } from 'vitest';
import { findMessageFault } from '../../src/i18n/find-message-fault.ts';
import { createMessages, stringKeys } from '../../src/i18n/translator.ts';

const pages = '{count, plural, one {{shown} of {count} page} other {{shown} of {count} pages}}';

describe('findMessageFault', () => {
  it.each([
    ['Seite {page}', 'p. {page}'],
    ['ohne Zahl', 'p. {page}'],
    ['{count, plural, one {eine Seite} few {{count} Seiten} other {{shown} von {count}}}', pages],
    ['{shown} von {count}', pages],
  ])('finds none in %j for %j', (message, original) => {
    expect(findMessageFault(message, original)).toBeUndefined();
  });

  it.each([
    ['', 'empty', undefined],
    [' \n', 'empty', undefined],
    ['{shown} von {anzahl}', 'unknown-placeholder', '{anzahl}'],
    ['{ shown } von {count}', 'unknown-placeholder', '{ shown }'],
    ['{shown von', 'unknown-placeholder', '{shown von'],
    ['shown} von', 'unknown-placeholder', '}'],
    ['{anzahl, plural, one {eine} other {mehr}}', 'unknown-placeholder', '{anzahl}'],
    ['{count, plural, one {eine} other {{mehr}}}', 'unknown-placeholder', '{mehr}'],
    ['{count, select, one {eine} other {mehr}}', 'unknown-placeholder', '{count, select, one '],
  ])('finds in %j: %s %s', (message, type, found) => {
    expect(findMessageFault(message, pages)).toEqual(found === undefined ? { type } : { type, found });
  });

  it.each([
    ['{count, plural, one {eine}}', 'lack `other`'],
    ['{count, plural, eine {eine} other {mehr}}', 'name `eine`'],
    ['{count, plural, one {} other {mehr}}', 'hold one without words'],
    ['{count,plural,one {eine} other {mehr}}', 'cannot be read'],
    ['{count, plural, one eine other {mehr}}', 'cannot be read'],
    ['Noch {count, plural, one {eine} other {mehr}}', 'cannot be read'],
  ])('says of the plural forms in %j that they %s', (message, reason) => {
    expect(findMessageFault(message, pages)).toEqual({ type: 'plural', reason: expect.stringContaining(reason) });
  });

  it.each(['en', 'el'])('finds none in the words of the generator itself: %s', (language) => {
    const [own, english] = [createMessages(language), createMessages('en')];
    expect(stringKeys.filter((key) => findMessageFault(own(key), english(key)) !== undefined)).toEqual([]);
  });
});
