import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { assembleSessionPlan } from '../../../src/book/sheets/assemble-session-plan.ts';
import { listEntries } from '../../../src/model/find-text.ts';
import { languageTag } from '../../../src/schema/ids.ts';
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
