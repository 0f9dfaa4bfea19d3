import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSiteProgram, type SiteProgram } from '../../src/publish/site-program.ts';

const cache = mkdtempSync(join(tmpdir(), 'site-program-'));
const place = { cache, program: 'one', site: 'https://workshops.example', base: '/x/' };
const programs = (): readonly string[] => readdirSync(join(cache, 'programs'));

let first: SiteProgram;
beforeAll(async () => {
  first = await openSiteProgram(place);
}, 60_000);
afterAll(() => rmSync(cache, { recursive: true, force: true }));

test('a program holds what browsers load, and pages that can be rendered', async () => {
  const assets = readdirSync(join(first.client, 'assets'));
  expect(assets.some((name) => name.endsWith('.css'))).toBe(true);
  expect(assets.some((name) => name.endsWith('.woff2'))).toBe(true);
  const { listPaths, render } = await first.load();
  expect([typeof listPaths, typeof render]).toEqual(['function', 'function']);
});

test('no page is encoded one letter at a time', () => {
  const folder = join(dirname(first.client), 'program');
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mjs'));
  const code = modules.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  expect(code).toContain('new PageEncoder(');
  expect(code).not.toContain('new TextEncoder(');
});

test('the same program for the same place is made once', async () => {
  const made = statSync(dirname(first.client)).mtimeMs;
  expect((await openSiteProgram(place)).client).toBe(first.client);
  expect(statSync(dirname(first.client)).mtimeMs).toBe(made);
});

test('another address, path or program has its own', async () => {
  const others = [await openSiteProgram({ ...place, base: '/y/' }), await openSiteProgram({ ...place, program: 'two' })];
  expect(new Set([first, ...others].map(({ client }) => client)).size).toBe(3);
  expect(programs()).toHaveLength(3);
  for (const { client } of others) expect(existsSync(join(client, 'assets'))).toBe(true);
}, 60_000);
