import { describe, expect, it } from 'vitest';
import { getEntry } from '../../src/model/find-text.ts';
import { pageAnchors } from '../../src/model/page-anchors.ts';
import { openEdition } from '../../src/open-edition.ts';
import { entryId } from '../../src/schema/ids.ts';

const { edition } = openEdition('tests/editions/fictional');
if (edition === undefined) throw new Error('the edition does not open');
const anchorsOf = (id: string): readonly string[] => pageAnchors(getEntry(edition, entryId.parse(id)), edition);

describe('pageAnchors', () => {
  it('are of the lists that stand below the text of a page', () => {
    expect(anchorsOf('about')).toEqual(['summary', 'rests-on']);
    expect(anchorsOf('module-1')).toEqual(['summary', 'outcomes', 'materials', 'rests-on']);
    expect(anchorsOf('module-1-session-plan')).toEqual([]);
  });
});
