import { expect, test } from 'vitest';
import { encodeText, PageEncoder } from '../../src/site/encode-text.ts';

test.each(['', 'Latin', 'Éire, naïve', 'Ελληνικά – “and” Latin', '𝒜 beyond the plane', 'half \ud83d of a letter'])(
  'encodes %j as Node does',
  (text) => {
    expect(Buffer.from(encodeText(text))).toEqual(Buffer.from(text));
  },
);

test('an encoder of pages gives what a TextEncoder does', () => {
  const [own, other] = [new PageEncoder(), new TextEncoder()];
  expect(own.encoding).toBe(other.encoding);
  expect(Buffer.from(own.encode())).toEqual(Buffer.from(other.encode()));
  expect(Buffer.from(own.encode('Όλοι – all \ud83d'))).toEqual(Buffer.from(other.encode('Όλοι – all \ud83d')));
});
