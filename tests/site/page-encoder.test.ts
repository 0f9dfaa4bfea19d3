import { expect, test } from 'vitest';
import { PageEncoder, takePage } from '../../src/site/page-encoder.ts';

const encoder = new PageEncoder();
const rendering = (text: string) => (): Promise<Uint8Array> => Promise.resolve(encoder.encode(text));

test('what is no page is encoded as a TextEncoder does', async () => {
  const other = new TextEncoder();
  expect(encoder.encoding).toBe(other.encoding);
  expect(Buffer.from(encoder.encode())).toEqual(Buffer.from(other.encode()));
  const text = 'Όλοι – all \ud83d';
  expect(Buffer.from(encoder.encode(text))).toEqual(Buffer.from(other.encode(text)));
  expect(await takePage(rendering(text))).toBeUndefined();
});

test('a page is put aside as text, for whom it is rendered', async () => {
  const page = '<!DOCTYPE html><html lang="el"><title>Όλοι</title></html>';
  expect(encoder.encode(page)).toHaveLength(0);
  expect(await takePage(() => Promise.resolve())).toBeUndefined();
  expect(await takePage(rendering(page))).toBe(page);
});
