import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { listKeepsakes } from '../../../src/book/sheets/list-keepsakes.ts';
import { renderComponent } from '../../../src/render/components/render-component.ts';
import { markComponent } from '../../../src/body/marked-tree.ts';
import { renderContext } from '../../render/render-context.ts';

const callout = (kind: string, title: string): ReturnType<typeof renderComponent> =>
  renderComponent('callout', markComponent('callout', { kind, title }, [h('p', 'Three stools.')]), renderContext());

const keep = (...lead: ReturnType<typeof callout>): readonly string[] =>
  listKeepsakes({ lead, sections: [], inline: {} }).map((element) => toHtml(element));

test('a remark of the edition says so above its title', () => {
  expect(keep(...callout('edition', 'The model'))).toEqual([
    '<div class="sheet-keepsake"><p class="origin">Made for this edition</p><h3>The model</h3><p>Three stools.</p></div>',
  ]);
  expect(keep(...callout('edition', ''))).toEqual([
    '<div class="sheet-keepsake"><p class="origin">Made for this edition</p><p>Three stools.</p></div>',
  ]);
});

test('a table comes under the heading that it stands below, without a label; other remarks stay in the module', () => {
  expect(keep(h('h2', 'Ways'), h('div.table-scroll', h('table')), ...callout('note', 'Aside'))).toEqual([
    '<div class="sheet-keepsake"><h3>Ways</h3><div class="table-scroll"><table></table></div></div>',
  ]);
});
