import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/body/file-store.ts';
import { codes } from '../../src/diagnostics/catalogue.ts';
import { createCollector } from '../../src/diagnostics/collector.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reportForPeople } from '../../src/diagnostics/report-for-people.ts';
import { openEdition } from '../../src/open-edition.ts';
import { linesOf, stockEdition, withOverlay } from '../editions/overlay-edition.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const folderOf = (code: string): string => `tests/diagnostics/${code}`;

// Most files are those of the stock edition, so all cases share what was parsed of them.
const store = createMemoryStore();

describe('diagnostics', () => {
  it('have a folder for every code, and no other folders', () => {
    expect(folders.toSorted()).toEqual([...codes].toSorted());
  });

  it('say nothing of the stock edition', () => {
    expect(openEdition(stockEdition, store).diagnostics).toEqual([]);
  });

  it.each(folders)('%s: reports this fault and no other, to the letter and at its place', (code) => {
    const { report, diagnostics, places } = withOverlay(folderOf(code), (content) => {
      const opened = openEdition(content, store, createCollector());
      return {
        diagnostics: opened.diagnostics,
        report: reportForPeople(opened.diagnostics, 'content'),
        places: opened.diagnostics.map((diagnostic) => textAt(content, diagnostic)),
      };
    });
    expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
    expect(report).not.toMatch(/^\s*at /m);
    expect(report).not.toContain('undefined');
    expect(`${report}\n`).toBe(readFileSync(`${folderOf(code)}/expected.txt`, 'utf8'));
    // Each line of points-at.txt is the beginning of the words at which a diagnostic points, in their order.
    const pointsAt = linesOf(`${folderOf(code)}/points-at.txt`);
    expect(places).toHaveLength(pointsAt.length);
    expect(places.map((place, index) => place.slice(0, pointsAt[index]?.length))).toEqual(pointsAt);
  });
});

/** What stands at the place of a diagnostic, to the end of the line; its file's name when the file itself is the fault. */
function textAt(content: string, { file, line, column, code }: Diagnostic): string {
  if (['file-unknown', 'file-missing', 'translation-orphaned'].includes(code)) return file;
  const bytes = readFileSync(`${content}/${file}`);
  const text = code === 'encoding-not-utf8' ? bytes.toString('latin1') : bytes.toString('utf8');
  return text.split('\n')[line - 1]?.slice(column - 1) ?? '';
}
