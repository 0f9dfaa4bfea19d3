import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../src/body/parse-citations.ts';

describe('parseCitations', () => {
  it('leaves a text without citations as it is', () => {
    expect(parseCitations('Nothing [here] or name@example.org.')).toEqual([{ type: 'text', value: 'Nothing [here] or name@example.org.' }]);
  });

  it('divides a text at its citations', () => {
    expect(parseCitations('Yes [@a1999], and no.')).toEqual([
      { type: 'text', value: 'Yes ' },
      { type: 'citation', items: [{ key: 'a1999' }], offset: 4 },
      { type: 'text', value: ', and no.' },
    ]);
  });

  it('reads several references and what is named in them', () => {
    expect(parseCitations('[@a; @b-2, p. 20, 22;@c]')).toEqual([
      { type: 'citation', items: [{ key: 'a' }, { key: 'b-2', locator: 'p. 20, 22' }, { key: 'c' }], offset: 0 },
    ]);
  });

  it('takes two keys with a comma between them for one that nobody knows', () => {
    expect(parseCitations('[@a, @b]')).toEqual([{ type: 'citation', items: [{ key: 'a, @b' }], offset: 0 }]);
  });

  it('gives nothing for an empty text', () => {
    expect(parseCitations('')).toEqual([]);
  });
});
