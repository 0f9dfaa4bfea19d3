import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { createMemoryStore } from '../../src/body/file-store.ts';
import { planSheets } from '../../src/publish/sheets/sheet-plan.ts';
import { getEntry, getText } from '../../src/model/find-text.ts';
import { listPrintedMatter } from '../../src/model/print-parts.ts';
import type { Edition, TextBase } from '../../src/model/types.ts';
import { openEdition } from '../../src/open-edition.ts';
import { stockEdition } from '../editions/overlay-edition.ts';

function openStock(): Edition {
  const { edition } = openEdition(stockEdition, createMemoryStore());
  if (edition === undefined) throw new Error('the stock edition does not open');
  return edition;
}

it('names every sheet whose words are not just those of one entry', () => {
  const plans = listPrintedMatter(openStock()).map(({ sheet, id, parts }) => [
    `${sheet} ${id}`,
    parts.map((part) => (part.only === undefined ? part.id : `${part.id}:${part.only.join('+')}`)).join(' '),
  ]);
  expect(Object.fromEntries(plans)).toMatchObject({
    'handout workshops': 'workshops findings-workshops:title+summary WS-1:title+ask WS-2:title+ask',
    'brief town-halls': 'town-halls findings-town-halls:title+summary TH-1',
    'poster principles': 'workshops:title WS-1:title WS-2:title town-halls:title TH-1:title',
    'card WS-2': 'WS-2:title+ask',
    'slides module-1': 'module-1-slides',
    'pack module-1': 'module-1-session-plan module-1-slides module-1 module-1-loan-card worksheet-evening',
  });
});

it('names every entry whose title or summary stands on a sheet', () => {
  const edition = openStock();
  const plans = listPrintedMatter(edition);
  for (const { sheet } of planSheets(edition, 'https://site.invalid/')) {
    if (!['handout', 'brief', 'poster'].includes(sheet.kind)) continue;
    const parts = plans.find((plan) => plan.sheet === sheet.kind && plan.id === sheet.id)?.parts.map(({ id }) => id) ?? [sheet.id];
    const words = toString(sheet.content);
    for (const entry of edition.entries.values()) {
      const text: TextBase & { readonly title: string; readonly summary?: string; readonly ask?: string; readonly meaning?: string } =
        getText<TextBase & { readonly title: string; readonly summary?: string; readonly ask?: string; readonly meaning?: string }>(
          edition,
          getEntry(edition, entry.id),
          sheet.language,
        );
      const said = [text.summary, text.ask, text.meaning].filter((line) => line !== undefined && words.includes(line));
      if (said.length > 0) expect([sheet.kind, sheet.id, parts]).toEqual([sheet.kind, sheet.id, expect.arrayContaining([entry.id])]);
    }
  }
});
