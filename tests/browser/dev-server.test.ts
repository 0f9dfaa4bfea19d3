import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The fictional edition, while somebody writes it. */
const folder = mkdtempSync(join(tmpdir(), 'dev-server-'));
const content = join(folder, 'content');
/** Vite serves nothing to whoever seems to test it. */
const { NODE_ENV: _mode, VITEST: _vitest, ...own } = process.env;
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  cpSync('tests/editions/fictional', content, { recursive: true });
  server = spawn('node', ['scripts/dev.ts', '--content', content, '--port', '4391'], { stdio: ['ignore', 'pipe', 'inherit'], env: own });
  let output = '';
  while (!/http:\/\/localhost:\d+/.test(output)) {
    const [chunk]: readonly Buffer[] = await once(server.stdout ?? server, 'data');
    output += String(chunk);
  }
  origin = /http:\/\/localhost:\d+/.exec(output)?.[0] ?? '';
}, 60_000);

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(`${origin}${path}`);
  return { status: response.status, text: await response.text() };
};

test('pages, and the files that they name, are shown', async () => {
  for (const path of ['/en/', '/he/principles/workshops/ws-1/', '/en/principles/workshops/ws-1/share/']) {
    const { status, text } = await ask(path);
    expect(`${path} ${status}`).toBe(`${path} 200`);
    const named = Array.from(text.matchAll(/(?:href|src)="(\/[^"#?]*\.(?:css|svg|png))"/g), ([, file = '']) => file);
    expect(named.length).toBeGreaterThan(0);
    // Pictures to share are drawn by a build.
    for (const file of new Set(named)) expect(`${file} ${(await ask(file)).status}`).toBe(`${file} 200`);
  }
  expect((await ask('/theme.css')).text).toBe(readFileSync(join(content, 'theme.css'), 'utf8'));
  expect((await ask('/en/nothing-here/')).status).toBe(404);
}, 60_000);

test('a file that is edited is shown without a restart', async () => {
  const file = join(content, 'en/pages/about.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nA paragraph that was added just now.\n`);
  await expect.poll(async () => (await ask('/en/about/')).text, { timeout: 20_000 }).toContain('A paragraph that was added just now.');
}, 60_000);
