import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { parseFile } from '../body/parse-file.ts';
import { readYaml } from '../load/read-yaml.ts';
import { digestLine, translatableBlocks } from '../model/freshness.ts';
import { sourceFrontMatter } from '../schema/entry-kinds.ts';
import { editionDialect } from './dialect.ts';
import { planEdition, type EditionPlan, type PlannedEntry } from './plan-edition.ts';
import { benchLanguages, type BenchLanguage } from './word-lists.ts';
import { writeText } from './write-body.ts';
import { writeEditionFiles } from './write-edition-files.ts';
import { writeFacts, writeWords } from './write-front-matter.ts';

/**
 * Writes a synthetic edition into a folder: eight languages, so many entries in all (a multiple of 8, at least 96), each
 * with about 468 words. References, and the pages that the generator makes by itself, come on top. The same number gives
 * the same bytes, and the check finds nothing to complain of.
 */
export function writeSyntheticEdition(folder: string, pages: number): EditionPlan {
  if (pages % benchLanguages.length !== 0)
    throw new RangeError(`the number of pages is a multiple of ${benchLanguages.length}, not ${pages}`);
  const plan = planEdition(pages / benchLanguages.length);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  };
  for (const [path, text] of writeEditionFiles(plan)) write(path, text);
  const [sourceLanguage, ...others] = benchLanguages;
  for (const entry of plan.entries) {
    const source = writeEntry(entry, plan, sourceLanguage, writeFacts(entry, plan));
    write(`${sourceLanguage}/${entry.file}`, source);
    const digest = digestOf(source, entry);
    for (const language of others) write(`${language}/${entry.file}`, writeEntry(entry, plan, language, { digest }));
  }
  return plan;
}

function writeEntry(entry: PlannedEntry, plan: EditionPlan, language: BenchLanguage, fields: Readonly<Record<string, unknown>>): string {
  const { body, steps } = writeText(entry, plan, language, editionDialect);
  return `---\n${stringify({ ...fields, ...writeWords(entry, plan, language, steps) })}---\n\n${body}`;
}

/** What the translations of a source file record of it. */
function digestOf(source: string, { kind }: PlannedEntry): string {
  const { file } = parseFile(source, readYaml);
  if (file.front.type !== 'value' || typeof file.front.value !== 'object') throw new Error('a synthetic entry has no front matter');
  return digestLine(translatableBlocks(sourceFrontMatter.parse({ ...file.front.value, kind }), file.facts));
}
