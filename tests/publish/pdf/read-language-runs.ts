import { ParseSpeeds, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { parseHTML } from 'linkedom';
import { readStructureTree, type StructureKid } from '../../../src/publish/pdf/structure-tree.ts';
import { readPageItems } from './read-page-items.ts';

/** Words that follow on each other in one language: its tag, and their letters alone. */
export interface LanguageRun {
  readonly language: string;
  readonly letters: string;
}

/** The text of a PDF in the order of its tags, with the language that the tags give it. */
export async function readLanguageRuns(bytes: Uint8Array): Promise<readonly LanguageRun[]> {
  const texts = await readSequences(bytes);
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const runs = new Runs();
  const read = (kids: readonly StructureKid[], outer: string): void => {
    for (const kid of kids) {
      // A picture is read by its alternative text.
      if (kid.kind === 'element' && kid.type !== 'Figure') {
        read(kid.kids, kid.dict.lookupMaybe(PDFName.of('Lang'), PDFString)?.decodeText() ?? outer);
      } else if (kid.kind === 'content') {
        runs.add(outer, texts.get(`p${kid.page.objectNumber}R_mc${kid.id}`) ?? '');
      }
    }
  };
  read(readStructureTree(document) ?? [], '');
  return runs.all;
}

/** The text of an HTML document in the same way, as its `lang` attributes have it. */
export function readHtmlLanguageRuns(html: string): readonly LanguageRun[] {
  const { document } = parseHTML(html);
  const runs = new Runs();
  const read = (node: Node, language: string): void => {
    if (node.nodeType === 3) runs.add(language, node.textContent ?? '');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.matches('svg, script, style, [hidden], [aria-hidden=true], [data-page-of]')) return;
    for (const child of element.childNodes) read(child, element.getAttribute('lang') ?? language);
  };
  read(document.body, document.documentElement.getAttribute('lang') ?? '');
  return runs.all;
}

/** Where two texts differ first, in words or in a language, with what stands around; nothing when they are the same. */
export function firstDifference(found: readonly LanguageRun[], expected: readonly LanguageRun[]): object | undefined {
  const write = (run: LanguageRun | undefined): string => (run === undefined ? '' : `${run.language} ${run.letters}`);
  const length = Math.max(found.length, expected.length);
  const index = Array.from({ length }).findIndex((_, at) => write(found[at]) !== write(expected[at]));
  if (index === -1) return undefined;
  const [one, other] = [write(found[index]), write(expected[index])];
  const at = Array.from({ length: one.length + 1 }).findIndex((_, place) => one[place] !== other[place]);
  const around = (text: string): string => `${text.slice(0, 3)} … ${text.slice(Math.max(0, at - 30), at + 30)}`;
  return { run: index, found: around(one), expected: around(other) };
}

class Runs {
  readonly all: { language: string; letters: string }[] = [];

  add(language: string, text: string): void {
    // Capitals may be the style sheet's, which take the accents off Greek.
    const letters = text
      .normalize('NFKD')
      .replace(/\P{L}+/gu, '')
      .toLowerCase()
      .replaceAll('ς', 'σ');
    const last = this.all.at(-1);
    if (letters === '') return;
    if (last?.language === language) last.letters += letters;
    else this.all.push({ language, letters });
  }
}

/** From the name of each numbered sequence to its text. */
async function readSequences(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const items of await readPageItems(bytes)) {
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push((item as { id?: string }).id);
        continue;
      }
      const id = open.findLast((one) => one !== undefined);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
    }
  }
  return texts;
}
