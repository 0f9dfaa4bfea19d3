import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPlainPages } from '../../src/bench/read-plain-pages.ts';

it('a page is read as its headings and texts, each once and without its frame; pages left out are not read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plain-pages-'));
  for (const page of ['en/share', 'en/entry']) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(
      join(folder, page, 'index.html'),
      '<html><head><title>Bread</title></head><body><nav><p>Menu</p></nav><main><h2>Why</h2><ul><li><p>A  loaf</p></li><li>Salt</li></ul></main></body></html>',
    );
  }
  try {
    expect(readPlainPages(folder, new Set(['en/entry/index.html']))).toEqual([
      {
        address: 'en/share/',
        title: 'Bread',
        blocks: [
          { kind: 'heading', words: 'Why' },
          { kind: 'text', words: 'A loaf' },
          { kind: 'text', words: 'Salt' },
        ],
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
