import { describe, expect, it } from 'vitest';
import { entry, openSmallEdition, principle, type Files } from '../editions/build-edition.ts';

const remedies = (files: Files): readonly string[] => openSmallEdition(files).diagnostics.map(({ file, remedy }) => `${file}: ${remedy}`);

describe('idsFit', () => {
  it('asks for another file name when the id is what a principle should have', () => {
    const file = 'en/principles/bakers/ba-2.mdx';
    const remedy =
      'Rename the file to `en/principles/bakers/BA-2.mdx`, with the same capitals; its translations have to have the same name.';
    expect(remedies({ [file]: principle({ id: 'BA-2', title: 'Mill' }) })).toEqual([`${file}: ${remedy}`]);
    const without = 'en/principles/bakers/BA2.mdx';
    expect(remedies({ [without]: principle({ id: 'BA-2', title: 'Mill' }) })).toEqual([`${without}: ${remedy}`]);
  });

  it('asks for another id when the name of the file is right', () => {
    const file = 'en/principles/bakers/BA-2.mdx';
    const remedy = 'Write `id: BA-2`, or move the file to where its id belongs.';
    for (const id of ['ba-2', 'BA-3']) expect(remedies({ [file]: principle({ id, title: 'Mill' }) })).toEqual([`${file}: ${remedy}`]);
  });

  it('says nothing of the translations of a file that is to be renamed', () => {
    const translation = entry({ title: 'Άλεσμα', ask: 'Άλεσε.', steps: [{ text: 'Άναψε.' }] }, 'Λόγια.');
    const files = {
      'en/principles/bakers/ba-2.mdx': principle({ id: 'BA-2', title: 'Mill' }),
      'el/principles/bakers/BA-2.mdx': translation,
    };
    expect(remedies(files)).toHaveLength(1);
  });
});
