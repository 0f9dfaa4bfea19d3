import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findPrinter } from '../../../src/publish/browser/find-printer.ts';
import { PrinterError } from '../../../src/publish/browser/printer-error.ts';
import { withBrowser } from '../../../src/publish/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'find-printer-'));
const program = join(folder, 'chromium');
writeFileSync(program, '#!/bin/sh\necho "no library of that name" >&2\nexit 1\n');
chmodSync(program, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

const foreign = { platform: 'freebsd', arch: 'riscv64' } as const;

test('PUPPETEER_EXECUTABLE_PATH goes before the pinned browser', async () => {
  const environment = { PUPPETEER_EXECUTABLE_PATH: program };
  expect(await findPrinter(folder, environment, { platform: 'linux', arch: 'x64' })).toEqual({
    source: 'environment',
    executable: program,
  });
});

test('a wrong PUPPETEER_EXECUTABLE_PATH is an error that names it', async () => {
  const environment = { PUPPETEER_EXECUTABLE_PATH: join(folder, 'absent') };
  await expect(findPrinter(folder, environment, foreign)).rejects.toMatchObject({
    problem: { code: 'printer-path-wrong', path: join(folder, 'absent') },
  });
});

test('where the pinned browser does not run, one on the PATH is taken', async () => {
  expect(await findPrinter(folder, { PATH: folder }, foreign)).toEqual({ source: 'machine', executable: program });
});

test('no browser at all is an error that says what to run', async () => {
  const missing = findPrinter(folder, { PATH: '' }, foreign);
  await expect(missing).rejects.toBeInstanceOf(PrinterError);
  await expect(missing).rejects.toThrow('npx @puppeteer/browsers install chrome-headless-shell');
});

test.skipIf(process.platform === 'win32')('a browser that does not start is an error with its own words', async () => {
  const starting = withBrowser({ environment: { PUPPETEER_EXECUTABLE_PATH: program } }, async () => undefined);
  await expect(starting).rejects.toMatchObject({
    problem: { code: 'printer-does-not-start', path: program, reason: 'no library of that name' },
  });
});
