import { expect, test } from 'vitest';
import { encodeText } from '../../src/site/encode-text.ts';

test.each(['', 'Latin', 'Éire, naïve', 'Ελληνικά – “and” Latin', '𝒜 beyond the plane', 'half \ud83d of a letter'])(
  'encodes %j as Node does',
  (text) => {
    expect(Buffer.from(encodeText(text))).toEqual(Buffer.from(text));
  },
);
