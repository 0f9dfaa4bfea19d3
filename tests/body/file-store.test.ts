import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createDiskStore, createMemoryStore, type FileStore } from '../../src/body/file-store.ts';
import { parseFile } from '../../src/body/parse-file.ts';
import { readYaml } from '../../src/load/read-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-store-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const text = '---\nsteps:\n  - text: Go [there](about).\n---\n\n## A\n\nB [@c].\n';
const readThrough = (store: FileStore, words = text) => {
  let parsed = 0;
  const { file, key } = store.getFile(words, () => {
    parsed += 1;
    return parseFile(words, readYaml);
  });
  return { file, trees: store.getTrees(key), parsed };
};

describe.each([
  ['in memory', () => createMemoryStore()],
  ['on disk', () => createDiskStore(folder)],
])('a store %s', (_where, create) => {
  it('gives what parsing gives', () => {
    expect(readThrough(create())).toMatchObject(parseFile(text, readYaml));
  });

  it('parses a text once, and another text again', () => {
    const store = create();
    readThrough(store);
    expect(readThrough(store).parsed).toBe(0);
    expect(readThrough(store, `${text}${_where}`).parsed).toBe(1);
  });

  it('refuses a key that it never gave', () => {
    expect(() => create().getTrees('0'.repeat(32))).toThrow();
  });
});

describe('a store on disk', () => {
  it('remembers what another process read', () => {
    readThrough(createDiskStore(folder));
    expect(readThrough(createDiskStore(folder)).parsed).toBe(0);
  });

  it('reads again what an interrupt cut short, and keeps what came before', () => {
    const other = mkdtempSync(join(tmpdir(), 'file-store-'));
    const store = createDiskStore(other);
    readThrough(store);
    readThrough(store, `${text}more`);
    const [pack = ''] = readdirSync(other);
    truncateSync(join(other, pack), statSync(join(other, pack)).size - 1);
    expect(readThrough(createDiskStore(other)).parsed).toBe(0);
    expect(readThrough(createDiskStore(other), `${text}more`).parsed).toBe(1);
    rmSync(other, { recursive: true, force: true });
  });

  it('keeps a few large files, however often it is written to', () => {
    const other = mkdtempSync(join(tmpdir(), 'file-store-'));
    for (let run = 0; run < 40; run += 1) readThrough(createDiskStore(other), `${text}${run}`);
    expect(readdirSync(other).length).toBeLessThanOrEqual(16);
    rmSync(other, { recursive: true, force: true });
  });
});
