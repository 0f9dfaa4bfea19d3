import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'qr-codes-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

/** A program that has just been started, and what it draws for an address. */
async function start(program: string): Promise<{ readonly path: (address: string) => string; readonly keep: () => void }> {
  vi.resetModules();
  const { recallQrCodes } = await import('../../../src/publish/build/recall-qr-codes.ts');
  const { qrCode } = await import('../../../src/book/qr-code.ts');
  const keep = recallQrCodes(cache, program);
  return { path: (address) => JSON.stringify(qrCode(address, 'to the page')), keep };
}

const file = (): string => join(cache, 'qr-codes.json');
const [one, other] = ['https://example.org/p/le-1/', 'https://example.org/p/le-2/'];

test('a code of an earlier build is the same, and one that is not asked for stays for a later build', async () => {
  const first = await start('program');
  const drawn = first.path(one);
  first.path(other);
  first.keep();
  expect(readFileSync(file(), 'utf8')).toContain(other);

  const second = await start('program');
  expect(second.path(one)).toBe(drawn);
  second.keep();
  expect(readFileSync(file(), 'utf8')).toContain(other);
});

test('codes of another program, and half a file, are not used', async () => {
  const first = await start('program');
  const drawn = first.path(one);
  first.keep();
  // As if that program had drawn something else.
  writeFileSync(file(), readFileSync(file(), 'utf8').replace(/"[A-Za-z0-9+/=]{200,}"/, '"AAAA"'));
  expect((await start('program')).path(one)).not.toBe(drawn);
  expect((await start('another program')).path(one)).toBe(drawn);
  writeFileSync(file(), '{"program": "pro');
  expect((await start('program')).path(one)).toBe(drawn);
});
