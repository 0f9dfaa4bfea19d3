import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withBrowser } from '../../src/publish/browser.ts';
import { folderOf, processesOf } from './browser/browser-traces.ts';

// The traces are read from /proc, and the pinned browser runs on Linux alone.
describe.skipIf(process.platform !== 'linux')('withBrowser', { timeout: 60_000 }, () => {
  test('gives a browser that prints, and tells which it is', async () => {
    const bytes = await withBrowser({}, async (browser, facts) => {
      expect(facts).toMatchObject({ name: 'HeadlessChrome', source: 'pinned' });
      expect(facts.version).toMatch(/^153\./);
      const page = await browser.newPage();
      await page.setContent('<p>printed</p>');
      return page.pdf();
    });
    expect(Buffer.from(bytes).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  test('leaves no process and no file after use', async () => {
    const folder = await withBrowser({}, async (browser) => {
      const own = folderOf(browser);
      expect(processesOf(own).length).toBeGreaterThan(0);
      return own;
    });
    await expectNoTrace(folder);
  });

  test('leaves no process and no file when its user throws, and passes the error on', async () => {
    let folder = '';
    const failing = withBrowser({}, async (browser) => {
      folder = folderOf(browser);
      await browser.newPage();
      throw new Error('the user failed');
    });
    await expect(failing).rejects.toThrow('the user failed');
    await expectNoTrace(folder);
  });

  test('resolves no name of another host', async () => {
    const reason = await withBrowser({}, async (browser) => {
      const page = await browser.newPage();
      return page.goto('http://example.org/').catch((error: unknown) => String(error));
    });
    expect(reason).toContain('ERR_NAME_NOT_RESOLVED');
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves nothing when the build is ended by %s, which takes its course',
    async (signal) => {
      const { folder, ended } = await interrupt(signal);
      expect(ended).toEqual([null, signal]);
      await expectNoTrace(folder);
    },
  );

  test('leaves no process even when the build is killed', async () => {
    const { folder } = await interrupt('SIGKILL');
    await expectNoProcess(folder);
    // Nobody was left to remove it.
    rmSync(folder, { recursive: true });
  });
});

async function interrupt(signal: NodeJS.Signals): Promise<{ folder: string; ended: unknown[] }> {
  const program = fileURLToPath(new URL('browser/hold-browser.ts', import.meta.url));
  const build = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(build, 'exit');
  const [line]: unknown[] = await once(build.stdout, 'data');
  const folder = String(line).trim();
  expect(processesOf(folder).length).toBeGreaterThan(0);
  build.kill(signal);
  return { folder, ended: await ended };
}

async function expectNoTrace(folder: string): Promise<void> {
  await expectNoProcess(folder);
  expect(existsSync(folder)).toBe(false);
}

async function expectNoProcess(folder: string): Promise<void> {
  // A killed process takes a moment to go.
  for (let tries = 0; tries < 100 && processesOf(folder).length > 0; tries += 1) await wait(20);
  expect(processesOf(folder)).toEqual([]);
}
