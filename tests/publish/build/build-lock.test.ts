import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { BuildRunning, withBuildLock } from '../../../src/publish/build/build-lock.ts';

const module = fileURLToPath(new URL('../../../src/publish/build/build-lock.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const lock = join(folder, 'cache', 'build.lock');
afterEach(() => rmSync(lock, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** The number of a process that has ended. */
async function endedProcess(): Promise<number | undefined> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'close');
  return child.pid;
}

test('work holds the lock while it lasts, also when it fails', async () => {
  expect(await withBuildLock(lock, () => Promise.resolve(readFileSync(lock, 'utf8')))).toBe(String(process.pid));
  expect(existsSync(lock)).toBe(false);
  await expect(withBuildLock(lock, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(existsSync(lock)).toBe(false);
});

test('a second build is turned away, with the name of the file, and takes nothing from the first', async () => {
  const second = await withBuildLock(lock, async () => {
    const fault: unknown = await withBuildLock(lock, () => Promise.resolve()).catch((error: unknown) => error);
    return { fault, stands: existsSync(lock) };
  });
  expect(second.stands).toBe(true);
  expect(second.fault).toBeInstanceOf(BuildRunning);
  expect(String(second.fault)).toContain(`delete ${lock}.`);
});

test('the lock of another process that runs is respected', async () => {
  writeFileSync(lock, String(process.ppid));
  await expect(withBuildLock(lock, () => Promise.resolve())).rejects.toThrow(`process ${process.ppid}`);
});

test.each([
  ['a process that has ended', endedProcess],
  ['an earlier process with the number of this one, as in containers', () => Promise.resolve(process.pid)],
  ['nobody', () => Promise.resolve('')],
])('the lock of %s is taken over', async (_, owner) => {
  writeFileSync(lock, String(await owner()));
  expect(await withBuildLock(lock, () => Promise.resolve('built'))).toBe('built');
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s takes the file away and ends the build', async (signal) => {
  const program = `import { withBuildLock } from ${JSON.stringify(module)};
    await withBuildLock(${JSON.stringify(lock)}, () => new Promise(() => { console.log('held'); setInterval(() => undefined, 1_000); }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  expect(readFileSync(lock, 'utf8')).toBe(String(child.pid));
  child.kill(signal);
  expect(await once(child, 'close')).toEqual([null, signal]);
  expect(existsSync(lock)).toBe(false);
});
