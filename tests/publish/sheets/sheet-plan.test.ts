import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { afterAll, expect, test } from 'vitest';
import { planSheets } from '../../../src/publish/sheets/sheet-plan.ts';
import { digestSheets } from '../../../src/publish/sheets/digest-sheets.ts';
import { fictionalEdition } from '../../render/render-context.ts';

const edition = fictionalEdition();
const root = mkdtempSync(join(tmpdir(), 'sheet-pictures-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(['worksheets/evening.pdf', 'session-plan.pdf', 'slides/notes.pdf'])('%s holds its picture and asks for none', (end) => {
  const sheet = planSheets(edition, 'https://workshops.example/').find(({ path }) => path.startsWith('en/') && path.endsWith(end))?.sheet;
  const pictures = toHtml(sheet?.content ?? []).match(/<img[^>]*>/g) ?? [];
  expect(pictures).toHaveLength(1);
  expect(pictures[0]).toContain(' src="data:image/svg+xml;base64,');
});

test('a sheet is printed anew when its picture has changed', () => {
  const digests = (place: string): readonly (readonly [string, string])[] =>
    planSheets({ ...edition, root: place }, 'https://workshops.example/').map(({ path, sheet }) => [
      path,
      digestSheets([{ sheet, density: sheet.density }], ''),
    ]);
  cpSync(join(edition.root, 'assets'), join(root, 'assets'), { recursive: true });
  const before = digests(root);
  appendFileSync(join(root, 'assets/bench.svg'), '<!-- another -->');
  const after = new Map(digests(root));
  const changed = before.filter(([path, digest]) => after.get(path) !== digest).map(([path]) => path);
  expect(changed.filter((path) => path.startsWith('en/')).map((path) => path.split('/').slice(-2).join('/'))).toEqual([
    'module-1/session-plan.pdf',
    'worksheets/evening.pdf',
    'slides/notes.pdf',
  ]);
});
