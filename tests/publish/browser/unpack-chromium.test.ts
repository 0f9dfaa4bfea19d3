import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unpackChromium } from '../../../src/publish/browser/unpack-chromium.ts';

const cache = mkdtempSync(join(tmpdir(), 'unpack-chromium-'));
afterAll(() => rmSync(cache, { recursive: true }));

test('two that unpack at once share one whole folder, named by version', { timeout: 60_000 }, async () => {
  const [one, other] = await Promise.all([unpackChromium(cache), unpackChromium(cache)]);
  expect(one).toEqual(other);
  expect(readdirSync(cache)).toEqual(['chromium-153.0.0']);
  expect(statSync(one.executable).mode & 0o111).toBe(0o111);
  expect(existsSync(join(one.libraries, 'libnss3.so'))).toBe(true);
  expect(readdirSync(one.fonts).length).toBeGreaterThan(0);
});
