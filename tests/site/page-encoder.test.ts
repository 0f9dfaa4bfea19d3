import { expect, test } from 'vitest';
import { PageEncoder, takePage } from '../../src/site/page-encoder.ts';

test('what is no page is encoded as a TextEncoder does', () => {
  const [own, other] = [new PageEncoder(), new TextEncoder()];
  expect(own.encoding).toBe(other.encoding);
  expect(Buffer.from(own.encode())).toEqual(Buffer.from(other.encode()));
  expect(Buffer.from(own.encode('Όλοι – all \ud83d'))).toEqual(Buffer.from(other.encode('Όλοι – all \ud83d')));
  expect(() => takePage()).toThrow('no page');
});

test('a page is put aside as text, and given once', () => {
  const page = '<!DOCTYPE html><html lang="el"><title>Όλοι</title></html>';
  expect(new PageEncoder().encode(page)).toHaveLength(0);
  expect(takePage()).toBe(page);
  expect(() => takePage()).toThrow('no page');
});
