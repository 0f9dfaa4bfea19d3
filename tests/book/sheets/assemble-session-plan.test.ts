import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { assembleSessionPlan } from '../../../src/book/sheets/assemble-session-plan.ts';
import { listEntries } from '../../../src/model/find-text.ts';
import { openEdition } from '../../../src/open-edition.ts';
import { languageTag } from '../../../src/schema/ids.ts';
import { copyStock, stockEdition } from '../../editions/overlay-edition.ts';
import { fictionalEdition } from '../../render/render-context.ts';

const edition = fictionalEdition();
const [plan] = listEntries(edition, 'plan');
if (plan === undefined) throw new Error('the fictional edition has no session plan');
const sheet = assembleSessionPlan(edition, plan, languageTag.parse('en'), 'https://workshops.example/');

test('a session plan tells when each part begins and how long it takes', () => {
  const cells = toHtml(sheet.content).matchAll(/<td class="when">([^<]*)<\/td><td class="minutes">([^<]*)<\/td>/g);
  expect([...cells].map(([, from, minutes]) => [from, minutes])).toEqual([
    ['0:00', '20'],
    ['0:20', '40'],
    ['1:00', '30'],
  ]);
});

test('it names the worksheets that a part hands out', () => {
  expect(toString(sheet.content)).toContain('Hand out: ‘The first loan card’ (Worksheet 1)');
});

test('it says at its head that it is for trainers alone', () => {
  expect(toString(sheet.content)).toMatch(/^Module 1 · Session plan.{0,40}For trainers\. Please do not hand this out\./);
});

test('links lead to the permanent addresses of what they name', () => {
  expect(toHtml(sheet.content)).toContain('<a href="https://workshops.example/p/module-1-loan-card/">on the first loan card</a>');
});

test('a principle that it leads to is named by its code, in its text and in its timetable', () => {
  const stock = copyStock();
  const path = 'en/modules/module-1/session-plan.mdx';
  const text = readFileSync(join(stockEdition, path), 'utf8')
    .replace('Everybody says', 'As [on lending](WS-2), everybody says')
    .replace('Put the stools', 'Read [on visitors](WS-1). Put the stools');
  const changed = stock.withText(path, text, (content) => openEdition(content)).edition;
  stock.remove();
  const linked = changed && listEntries(changed, 'plan')[0];
  if (changed === undefined || linked === undefined) throw new Error('the edition with links in its plan does not open');
  const words = toString(assembleSessionPlan(changed, linked, languageTag.parse('en'), 'https://workshops.example/').content);
  expect(words).toContain('As on lending (WS-2), everybody says');
  expect(words).toContain('Read on visitors (WS-1). Put the stools');
});
