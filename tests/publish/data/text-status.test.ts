import { expect, it } from 'vitest';
import { textStatus } from '../../../src/publish/data/text-status.ts';

const reviewed = { by: 'Ada Quill', date: '2031-05-01' };

it('a translation counts as reviewed until its source changes', () => {
  expect(textStatus({ freshness: { type: 'source' } })).toBe('source');
  expect(textStatus({ freshness: { type: 'current' } })).toBe('machine');
  expect(textStatus({ freshness: { type: 'current' }, reviewed })).toBe('reviewed');
  expect(textStatus({ freshness: { type: 'outdated', blocks: ['title'] }, reviewed })).toBe('outdated');
});
