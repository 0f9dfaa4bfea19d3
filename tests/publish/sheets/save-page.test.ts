import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEdition } from '../../../src/open-edition.ts';
import { createArtefactStore } from '../../../src/publish/artefact-store.ts';
import { withBrowser } from '../../../src/publish/browser.ts';
import { createFileWriter } from '../../../src/publish/file-writer.ts';
import { writeSheets, type PrintedSheet } from '../../../src/publish/write-sheets.ts';
import { copyStock, stockEdition } from '../../editions/overlay-edition.ts';

const outDir = mkdtempSync(join(tmpdir(), 'save-page-'));
const stock = copyStock();
const path = 'en/modules/module-1/session-plan.mdx';
const line = 'Somebody sits down, somebody else puts the kettle on and both look at what is broken.';

/** The plan with so many lines more, each a paragraph, as it is printed. */
const printed = new Map<number, PrintedSheet | undefined>();
const lengths = [2, 12, 20];

beforeAll(async () => {
  await withBrowser({}, async (browser) => {
    for (const count of lengths) {
      const text = `${readFileSync(join(stockEdition, path), 'utf8')}\n${`${line}\n\n`.repeat(count)}`;
      const { edition } = stock.withText(path, text, (content) => openEdition(content));
      if (edition === undefined) throw new Error('the edition with the long plan does not open');
      const files = createFileWriter(join(outDir, String(count)));
      const store = createArtefactStore(join(outDir, 'kept'));
      const sheets = await writeSheets(browser, { edition, address: 'https://workshops.example/', files, store });
      printed.set(count, sheets.printed.get('en/training/module-1/session-plan.pdf'));
    }
  });
}, 120_000);

afterAll(() => {
  stock.remove();
  rmSync(outDir, { recursive: true, force: true });
});

test.each([
  // It fits; it would run over by a few lines; closer type would not help.
  [2, 'roomy', 1],
  [12, 'compact', 1],
  [20, 'roomy', 2],
])('a plan with %i lines more is set %s on %i pages', (count, density, pages) => {
  const sheet = printed.get(count);
  expect([sheet?.density, sheet?.artefact.pages]).toEqual([density, pages]);
});
