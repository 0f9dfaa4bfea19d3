import { describe, expect, it } from 'vitest';
import { entryId } from '../../../src/schema/ids.ts';
import { buildEntryLines, buildFrontLines } from '../../../src/site/view/language-lines.ts';
import { pageContext } from './page-context.ts';

const context = pageContext({ type: 'root' });

describe('the lists of languages', () => {
  it('name every language as it names itself and lead to its front page', () => {
    expect(buildFrontLines(context).map(({ autonym, href }) => [autonym, href])).toEqual([
      ['English', '/x/en/'],
      ['עברית', '/x/he/'],
      ['Deutsch', '/x/de/'],
    ]);
  });

  it('show the title of an entry in each language, in the words of the source where it was not translated', () => {
    const lines = buildEntryLines(context, entryId.parse('WS-2'));
    expect(lines.map(({ language, titleIn }) => [language, titleIn.lang, titleIn.dir])).toEqual([
      ['en', 'en', 'ltr'],
      ['he', 'he', 'rtl'],
      ['de', 'en', 'ltr'],
    ]);
    expect(lines[2]).toMatchObject({ title: 'Lend tools by name', href: '/x/de/principles/workshops/ws-2/' });
  });
});
