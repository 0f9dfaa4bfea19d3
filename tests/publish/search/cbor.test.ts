import { expect, test } from 'vitest';
import { readCbor, writeCbor } from '../../../src/publish/search/cbor.ts';

test.each([0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295])('the number %i comes back', (number) => {
  expect(readCbor(writeCbor(number))).toBe(number);
});

test('texts and lists come back, lengths in as few bytes as they fit', () => {
  const item = ['1.5.2', [['en_1234567', 300], []], 'ναλοξόνη', 'x'.repeat(300)];
  expect(readCbor(writeCbor(item))).toEqual(item);
  expect(writeCbor(['a', [1]])).toEqual(Uint8Array.of(0x82, 0x61, 0x61, 0x81, 0x01));
});

test('what Pagefind does not write is refused', () => {
  expect(() => readCbor(Uint8Array.of(0xf6))).toThrow('unexpected CBOR item of kind 7 at byte 0');
});
