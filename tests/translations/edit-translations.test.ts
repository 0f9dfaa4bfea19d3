import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/body/file-store.ts';
import { createCollector } from '../../src/diagnostics/collector.ts';
import { loadEdition } from '../../src/load/load-edition.ts';
import { openEdition } from '../../src/open-edition.ts';
import { editTranslations } from '../../src/translations/edit-translations.ts';
import { entry, principle, withSmallEdition, type Files } from '../editions/build-edition.ts';

const source = 'en/principles/bakers/BA-1.mdx';
const greek = 'el/principles/bakers/BA-1.mdx';
const translation = entry(
  { title: 'Ψήστε ψωμί', ask: 'Νωρίς.', steps: [{ text: 'Ανάψτε.' }] },
  '## Γιατί\n\nα\n\n## Πράξη\n\nβ\n\n## Όρια\n\nγ',
);
const files: Files = { [greek]: translation };

/** Does what the script does: edits the files of a folder and says what it told. */
function run(folder: string, task: 'accept' | 'wording', path: string): readonly string[] {
  const loaded = loadEdition(folder, createMemoryStore(), createCollector());
  if (loaded === undefined) throw new Error('the edition could not be read');
  return editTranslations(loaded, task, path, (file) => readFileSync(`${folder}/${file}`, 'utf8')).map(({ file, text, note }) => {
    if (text !== undefined) writeFileSync(`${folder}/${file}`, text);
    return `${file}: ${note}`;
  });
}

const codesIn = (folder: string): readonly string[] => openEdition(folder).diagnostics.map(({ code, message }) => `${code}: ${message}`);

describe('accepting a translation', () => {
  it('makes it current', () => {
    withSmallEdition(files, (folder) => {
      expect(codesIn(folder)[0]).toMatch(/^digest-missing/);
      expect(run(folder, 'accept', greek)).toEqual([`${greek}: accepted, 9 blocks`]);
      expect(codesIn(folder)).toEqual([]);
    });
  });

  it('adds one field, and changes nothing the second time', () => {
    withSmallEdition(files, (folder) => {
      run(folder, 'accept', greek);
      const accepted = readFileSync(`${folder}/${greek}`, 'utf8');
      expect(accepted.replace(/^digest: .*\n/m, '')).toBe(translation);
      run(folder, 'accept', greek);
      expect(readFileSync(`${folder}/${greek}`, 'utf8')).toBe(accepted);
    });
  });

  it('takes a folder, a path with the content folder before it, and refuses others', () => {
    withSmallEdition(files, (folder) => {
      expect(run(folder, 'accept', 'el')).toHaveLength(1);
      expect(run(folder, 'accept', `${folder}/el/principles/`)).toHaveLength(1);
      expect(run(folder, 'accept', source)).toEqual([`${source}: no translation that could be read has this path`]);
    });
  });

  it('divides many digests into lines', () => {
    const steps = Array.from({ length: 12 }, (_, index) => ({ text: `Step ${index}.` }));
    const many = { ...files, [source]: principle({ steps }), [greek]: translation.replace(/steps: .*/, `steps: ${JSON.stringify(steps)}`) };
    withSmallEdition(many, (folder) => {
      run(folder, 'accept', 'el');
      expect(readFileSync(`${folder}/${greek}`, 'utf8')).toMatch(
        /^digest: >-\n( {2}[0-9a-f]{6}( [0-9a-f]{6}){13}\n) {2}[0-9a-f]{6}( [0-9a-f]{6}){5}\n/m,
      );
      expect(codesIn(folder)).toEqual([]);
    });
  });
});

describe('a source file with a fault of its own', () => {
  const faults = [
    ['a component that is not closed', 'Some bake.', '<Callout kind="note">\n\nSome bake.'],
    ['a plain `<`', 'Some bake.', 'Some bake <5 loaves.'],
    ['a brace in its body', 'Some bake.', 'Some {bake}.'],
    ['a brace in a step', 'Light the oven.', 'Light the {oven}.'],
  ] as const;

  it.each(faults)('is told alone, and no translation is accepted or marked, when it has %s', (_fault, from, to) => {
    withSmallEdition(files, (folder) => {
      run(folder, 'accept', greek);
      const accepted = readFileSync(`${folder}/${greek}`, 'utf8');
      const text = readFileSync(`${folder}/${source}`, 'utf8');
      writeFileSync(`${folder}/${source}`, text.replace(from, to));
      expect(openEdition(folder).diagnostics.map(({ file }) => file)).toEqual([source]);
      expect(run(folder, 'accept', greek)).toEqual([`${greek}: its source file is missing or has faults of its own`]);
      expect(run(folder, 'wording', source)).toEqual([`${source}: it could not be read, or has faults`]);
      expect(readFileSync(`${folder}/${greek}`, 'utf8')).toBe(accepted);
      writeFileSync(`${folder}/${source}`, text);
      expect(codesIn(folder)).toEqual([]);
    });
  });
});

describe('marking a change as wording', () => {
  const changeSource = (folder: string, from: string, to: string): void => {
    const text = readFileSync(`${folder}/${source}`, 'utf8');
    expect(text).toContain(from);
    writeFileSync(`${folder}/${source}`, text.replace(from, to));
  };

  it('keeps the translation current, and does so for the next change too', () => {
    withSmallEdition(files, (folder) => {
      run(folder, 'accept', 'el');
      changeSource(folder, 'Some bake.', 'Some people bake.');
      expect(codesIn(folder)).toEqual(['digest-stale: Since this was translated, its source has changed: block 4 of the text.']);
      expect(run(folder, 'wording', source)).toEqual([`${source}: changes of wording noted: block 4 of the text`]);
      expect(codesIn(folder)).toEqual([]);
      changeSource(folder, 'Some people bake.', 'Some of them bake.');
      run(folder, 'wording', source);
      expect(codesIn(folder)).toEqual([]);
      expect(readFileSync(`${folder}/${source}`, 'utf8').match(/ {2}- \{ from: "[0-9a-f]{6}", to: "[0-9a-f]{6}" \}/g)).toHaveLength(2);
    });
  });

  it('leaves later changes of meaning to be seen', () => {
    withSmallEdition(files, (folder) => {
      run(folder, 'accept', 'el');
      changeSource(folder, 'Some bake.', 'Some people bake.');
      run(folder, 'wording', source);
      changeSource(folder, 'Some people bake.', 'Nobody bakes.');
      expect(codesIn(folder)).toHaveLength(1);
    });
  });

  it('says so when there is nothing to mark', () => {
    withSmallEdition(files, (folder) => {
      run(folder, 'accept', 'el');
      expect(run(folder, 'wording', source)).toEqual([`${source}: no translation was made from other words`]);
    });
  });
});
