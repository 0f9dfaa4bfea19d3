import { readFileSync, writeFileSync } from 'node:fs';
import { createDiskStore } from '../src/body/file-store.ts';
import { contentOption } from '../src/command-line/content-option.ts';
import { readCommandLine } from '../src/command-line/read-command-line.ts';
import { createCollector } from '../src/diagnostics/collector.ts';
import { createNameCommand } from '../src/diagnostics/name-command.ts';
import { loadEdition } from '../src/load/load-edition.ts';
import { openEdition } from '../src/open-edition.ts';
import { editTranslations, type FileEdit } from '../src/translations/edit-translations.ts';
import { reportTranslations } from '../src/translations/report-translations.ts';
import { listTranslations } from '../src/translations/translation-status.ts';

const { values, positionals: paths } = readCommandLine({
  name: 'translations',
  does: 'Tells how far each translation is, or changes what the FILES record of their source.',
  words: '[FILES]',
  options: {
    content: contentOption,
    accept: { type: 'boolean', default: false, says: 'the FILES, translations, say what their source says now' },
    wording: { type: 'boolean', default: false, says: 'the FILES, sources, changed their wording and not what they say' },
  },
});
const run = createNameCommand(values.content);
const store = createDiskStore('.cache/files');

if (values.accept || values.wording) {
  const loaded = loadEdition(values.content, store, createCollector());
  const task = values.accept ? 'accept' : 'wording';
  if (loaded !== undefined) for (const path of paths) edit(editTranslations(loaded, task, path, readContent));
  if (loaded === undefined || paths.length === 0)
    fail(`Name the files to ${values.accept ? 'accept' : 'mark'}, and mend what \`${run('check')}\` finds in edition.yaml.`);
} else {
  const { edition } = openEdition(values.content, store);
  if (edition === undefined) fail(`\`${run('check')}\` says what keeps this edition from being read.`);
  else console.log(reportTranslations(listTranslations(edition)));
}

function readContent(file: string): string {
  return readFileSync(`${values.content}/${file}`, 'utf8');
}

function edit(edits: readonly FileEdit[]): void {
  for (const { file, text, note } of edits) {
    if (text === undefined) fail(`${file}: ${note}`);
    else writeFileSync(`${values.content}/${file}`, text);
    if (text !== undefined) console.log(`${file}: ${note}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
