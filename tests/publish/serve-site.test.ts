import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteHandler } from '../../src/publish/serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const server: Server = createServer(createSiteHandler(folder, '/'));
let address = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  address = typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}` : '';
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what is not there is answered with the page for it, and without one when the folder was emptied', async () => {
  const path = join(folder, '404.html');
  writeFileSync(path, '<p>Not here.</p>');
  const shown = await fetch(`${address}/nowhere`);
  expect([shown.status, await shown.text()]).toEqual([404, '<p>Not here.</p>']);
  rmSync(path);
  const bare = await fetch(`${address}/nowhere`);
  expect([bare.status, await bare.text()]).toEqual([404, '']);
});
