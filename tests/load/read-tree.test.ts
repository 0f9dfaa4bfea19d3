import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTree } from '../../src/load/read-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-tree-'));
mkdirSync(`${folder}/en/pages`, { recursive: true });
mkdirSync(`${folder}/.git`);
for (const path of ['en/pages/b.mdx', 'en/a.yaml', 'z.yaml', '.git/head', 'en/.DS_Store']) writeFileSync(`${folder}/${path}`, '');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('readTree', () => {
  it('lists files in order, without those whose names begin with a dot', () => {
    expect(readTree(folder)).toEqual(['en/a.yaml', 'en/pages/b.mdx', 'z.yaml']);
  });

  it('does so however the folder is written', () => {
    expect(readTree(`${folder}/`)).toEqual(readTree(folder));
    expect(readTree(`${folder}/en/..`)).toEqual(readTree(folder));
  });

  it('finds nothing in a folder that is not there', () => {
    expect(readTree(`${folder}/nowhere`)).toEqual([]);
  });
});
