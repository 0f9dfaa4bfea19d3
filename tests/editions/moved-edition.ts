import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { openEdition } from '../../src/open-edition.ts';
import { readTree } from '../../src/load/read-tree.ts';
import { writeRegister } from '../../src/publish/write-register.ts';
import { stockEdition } from './overlay-edition.ts';

/**
 * Writes the stock edition as it is after a second release: everything of the first is in its register, one principle has
 * another id, one set was called otherwise before, and one page another heading.
 */
export function writeMovedEdition(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(stockEdition, folder, { recursive: true });
  register(folder);
  for (const path of readTree(folder).filter((file) => /\.(?:mdx|yaml)$/.test(file))) {
    change(`${folder}/${path}`, (text) => text.replace(/\bWS-2\b/g, 'WS-5'));
    if (path.endsWith('/WS-2.mdx')) renameSync(`${folder}/${path}`, `${folder}/${path.replace('WS-2', 'WS-5')}`);
  }
  addField(`${folder}/en/principles/workshops/WS-5.mdx`, 'aliases: [WS-2]');
  addField(`${folder}/en/principles/town-halls/index.mdx`, 'aliases: [principles/councils/]');
  change(`${folder}/en/pages/about.mdx`, (text) => text.replace('## Who made it', '## Who is behind it'));
  addField(
    `${folder}/en/pages/about.mdx`,
    'anchors: { who-made-it: who-is-behind-it, who-made-it-p1: who-is-behind-it-p1, who-made-it-p2: who-is-behind-it-p2 }',
  );
}

/** Files of the first release that stood below the former address of the set. */
export const formerSetAddresses: readonly string[] = ['principles/councils/', 'principles/councils/th-1/', 'principles/councils/brief/'];

function register(folder: string): void {
  const { edition } = openEdition(folder);
  if (edition === undefined) throw new Error('the stock edition cannot be read');
  writeRegister(edition);
}

const addField = (file: string, field: string): void => change(file, (text) => text.replace('---\n', `---\n${field}\n`));

function change(file: string, edit: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const edited = edit(text);
  if (edited !== text) writeFileSync(file, edited);
}
