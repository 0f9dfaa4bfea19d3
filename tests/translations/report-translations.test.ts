import { describe, expect, it } from 'vitest';
import { openEdition } from '../../src/open-edition.ts';
import { reportTranslations } from '../../src/translations/report-translations.ts';
import { listTranslations } from '../../src/translations/translation-status.ts';
import { openSmallEdition } from '../editions/build-edition.ts';
import { stockEdition } from '../editions/overlay-edition.ts';

const tasksOf = (edition: ReturnType<typeof openEdition>['edition']) => {
  if (edition === undefined) throw new Error('the edition could not be read');
  return listTranslations(edition);
};

describe('listTranslations', () => {
  it('has every entry in every language but the source', () => {
    const tasks = tasksOf(openEdition(stockEdition).edition);
    expect(new Set(tasks.map(({ language }) => language))).toEqual(new Set(['he', 'de']));
    expect(tasks).toHaveLength(50);
  });

  it('tells missing, unreviewed, outdated and done translations apart', () => {
    const tasks = tasksOf(openEdition(stockEdition).edition);
    const statusOf = (file: string) => tasks.find((task) => task.file === file)?.status.type;
    expect(['he/pages/about.mdx', 'he/principles/workshops/WS-2.mdx', 'he/principles/workshops/WS-1.mdx'].map(statusOf)).toEqual([
      'missing',
      'unreviewed',
      'done',
    ]);
  });
});

describe('reportTranslations', () => {
  it('counts per language and lists what is left to do', () => {
    const about = '---\ntitle: Σχετικά\nsummary: Τι είναι.\ndigest: aaaaaa bbbbbb cccccc\n---\n\nΛόγια.\n';
    const report = reportTranslations(tasksOf(openSmallEdition({ 'el/pages/about.mdx': about }).edition));
    expect(report).toBe(
      [
        'el: 4 entries, 0 done, 0 unreviewed, 1 outdated, 3 missing',
        '  outdated    el/pages/about.mdx: title, summary, block 1 of the text',
        '  missing     el/principles/bakers/index.mdx',
        '  missing     el/principles/bakers/BA-1.mdx',
        '  missing     el/pages/home.mdx',
      ].join('\n'),
    );
  });
});
