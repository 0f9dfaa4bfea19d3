import { describe, expect, it } from 'vitest';
import { getText } from '../../../src/model/find-text.ts';
import type { TextBase } from '../../../src/model/types.ts';
import { buildNotices } from '../../../src/site/view/notices.ts';
import { contextOf, entryOf, language, source } from './sample-context.ts';

const textOf = (tag: string, id: string): TextBase => getText<TextBase>(source.edition, entryOf(id), language(tag));
const typesOf = (tag: string, text: TextBase): readonly string[] => buildNotices(contextOf(tag, 'about'), text).map(({ type }) => type);

describe('buildNotices', () => {
  it('says nothing of the source text', () => {
    expect(typesOf('en', textOf('en', 'WS-1'))).toEqual([]);
  });

  it('names both languages where the source text stands in for a translation', () => {
    const [notice] = buildNotices(contextOf('de', 'WS-2'), textOf('de', 'WS-2'));
    expect(notice?.type).toBe('fallback');
    expect(notice?.words).toMatch(/Deutsch.*Englisch|German.*English/s);
  });

  it('says whether a person has read a translation', () => {
    const text = textOf('he', 'WS-2');
    expect(typesOf('he', { ...text, freshness: { type: 'current' }, reviewed: undefined })).toEqual(['machine']);
    expect(typesOf('he', { ...text, freshness: { type: 'current' }, reviewed: { by: 'A Reader', date: '2031-05-01' } })).toEqual([
      'reviewed',
    ]);
  });

  it('puts first that the source has changed', () => {
    const outdated: TextBase = { ...textOf('he', 'WS-2'), freshness: { type: 'outdated', blocks: ['0'] }, reviewed: undefined };
    expect(typesOf('he', outdated)).toEqual(['outdated', 'machine']);
  });
});
