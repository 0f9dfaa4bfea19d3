import { expect, it } from 'vitest';
import { createPageContext } from '../../../src/site/view/page-context.ts';
import { buildSheetPage, type SheetPage } from '../../../src/site/view/sheet-page.ts';
import { entryOf, language, source } from './sample-context.ts';

function build(type: 'handout' | 'brief', id: string, printed: typeof source.printed = new Map()): SheetPage {
  const route = { type, language: language('en'), id: entryOf(id).id } as const;
  return buildSheetPage(createPageContext(route, { ...source, printed }), route);
}

it('is found by a title and a kind that tell it apart from the page with the same heading', () => {
  expect(build('brief', 'town-halls').head.search).toMatchObject({
    type: 'indexed',
    kind: 'brief',
    title: 'Town halls: Brief',
    stakeholder: 'town-halls',
  });
  const { search } = build('handout', 'module-1').head;
  expect(search).toMatchObject({ kind: 'handout', stakeholder: undefined });
});

it('gives search its head alone, since what it says stands on other pages', () => {
  const { sheet } = build('brief', 'town-halls');
  expect(sheet).toMatch(/<header class="sheet-head">/);
  expect(sheet).toMatch(/<p class="sheet-task" data-pagefind-ignore="all">/);
});

it('offers its file with size and length, and none where nothing was printed', () => {
  const printed = new Map([['en/training/module-1/handout.pdf', { bytes: 84_300, pages: 1 }]]);
  expect(build('handout', 'module-1', printed).pdf).toEqual({ href: '/x/en/training/module-1/handout.pdf', extent: '84 kB, 1 page' });
  expect(build('handout', 'module-1').pdf).toBeUndefined();
});
