import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { openEdition } from '../../src/open-edition.ts';
import { stockEdition } from '../editions/overlay-edition.ts';

const headings = { 'Why it matters': 'Weshalb', 'In practice': 'Praktisch', 'Limits and cautions': 'Grenzen' };
const keys = ['section.why-it-matters', 'section.in-practice', 'section.limits-and-cautions'];

describe('a source language with headings of its own', () => {
  let content = '';
  beforeAll(() => {
    content = mkdtempSync(join(tmpdir(), 'edition-'));
    cpSync(stockEdition, content, { recursive: true });
    rmSync(join(content, 'addresses.txt'));
    writeFileSync(
      join(content, 'en/strings.json'),
      JSON.stringify(Object.fromEntries(Object.values(headings).map((heading, index) => [keys[index], heading]))),
    );
  });
  afterAll(() => rmSync(content, { recursive: true, force: true }));
  const check = (): readonly Diagnostic[] => openEdition(content).diagnostics.filter(({ code }) => code === 'section-wrong');

  it('is asked for those, and told where they stand', () => {
    const found = check();
    expect(found).toHaveLength(3);
    expect(found[0]?.remedy).toContain('‘Weshalb’, ‘Praktisch’, ‘Grenzen’');
    for (const part of ['`en/strings.json`', ...keys]) expect(found[0]?.remedy).toContain(part);
  });

  it('has nothing more to mend once they stand in its principles', () => {
    for (const path of ['workshops/WS-1.mdx', 'workshops/WS-2.mdx', 'town-halls/TH-1.mdx']) {
      const file = join(content, 'en/principles', path);
      let text = readFileSync(file, 'utf8');
      for (const [before, after] of Object.entries(headings)) text = text.replace(`## ${before}`, `## ${after}`);
      writeFileSync(file, text);
    }
    expect(check()).toEqual([]);
  });
});
