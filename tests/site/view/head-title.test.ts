import { expect, it } from 'vitest';
import { listEntries } from '../../../src/model/find-text.ts';
import { headTitle } from '../../../src/site/view/head-title.ts';
import { contextOf, source } from './sample-context.ts';

const { t } = contextOf('en', 'about');

it('tells slides from the module whose title they have, and names a principle by its code', () => {
  for (const slides of listEntries(source.edition, 'slides')) expect(headTitle(slides, 'Bread', t)).toBe('Bread: Slides');
  for (const module of listEntries(source.edition, 'module')) expect(headTitle(module, 'Bread', t)).toBe('Bread');
  for (const principle of listEntries(source.edition, 'principle')) expect(headTitle(principle, 'Bread', t)).toBe(`${principle.id}. Bread`);
});
