import { expect, it } from 'vitest';
import type { TextBase } from '../../src/model/types.ts';
import { hasUnreviewed, isUnreviewed } from '../../src/model/unreviewed.ts';
import { getText } from '../../src/model/find-text.ts';
import { entryOf, language, source } from '../site/view/sample-context.ts';

const { edition } = source;

it('only translations that no named person has read are unreviewed', () => {
  const unreviewed = (id: string, tag: string): boolean => isUnreviewed(edition, getText<TextBase>(edition, entryOf(id), language(tag)));
  expect([unreviewed('WS-1', 'en'), unreviewed('WS-1', 'he'), unreviewed('WS-2', 'he'), unreviewed('WS-2', 'de')]).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

it('one such text is enough for a language', () => {
  expect([hasUnreviewed(edition, language('en')), hasUnreviewed(edition, language('he'))]).toEqual([false, true]);
});
