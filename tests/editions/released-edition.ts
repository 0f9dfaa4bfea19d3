import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEntry } from '../../src/model/find-text.ts';
import { markPrintout, type Printout } from '../../src/model/printout.ts';
import type { Edition } from '../../src/model/types.ts';
import { openEdition } from '../../src/open-edition.ts';
import { writeRelease } from '../../src/publish/release/write-release.ts';
import { stockEdition } from './overlay-edition.ts';

/** The stock edition with a past: it was released twice, and words have changed since. */
export interface ReleasedEdition {
  readonly content: string;
  readonly edition: Edition;
  /** What was printed of an entry as it stood in a version. */
  markOf(version: '3.0' | '3.1' | '3.2', sheet: Parameters<typeof markPrintout>[1], id: string, language: string): Printout;
}

const principle = 'en/principles/workshops/WS-1.mdx';
const former = 'en/principles/workshops/WS-3.mdx';

/**
 * In 3.0, a step of WS-1 and its limits read otherwise, there is a principle WS-3, and a term has words in German. In 3.1, the
 * step is as it is now. In 3.2, which is not released, the limits are as they are now, WS-2 has taken the place of WS-3,
 * and the German words of the term are gone.
 */
export async function withReleasedEdition<T>(use: (released: ReleasedEdition) => T | Promise<T>): Promise<T> {
  const content = mkdtempSync(join(tmpdir(), 'released-'));
  const replace = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(content, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(join(content, file), text.replace(from, to));
  };
  const open = (): Edition => {
    const { edition, diagnostics } = openEdition(content);
    if (edition === undefined || diagnostics.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(diagnostics));
    return edition;
  };
  const release = (): Edition => {
    const edition = open();
    if (writeRelease(edition).type !== 'released') throw new Error(`${edition.config.version} could not be released`);
    // The addresses of the principle that is to go are not what is tried here.
    rmSync(join(content, 'addresses.txt'));
    return edition;
  };
  try {
    cpSync(stockEdition, content, { recursive: true });
    replace('edition.yaml', '"3.2"', '"3.0"');
    replace('edition.yaml', '2031-05-04', '2030-12-01');
    replace('edition.yaml', '[WS-1, WS-2]', '[WS-1, WS-2, WS-3]');
    replace(principle, 'Hand over the screwdriver, and keep', 'Keep');
    replace(principle, '- Mains voltage stays with the bench host.', '- Mains voltage is not touched.');
    cpSync(join(content, principle), join(content, former));
    replace(former, 'id: WS-1', 'id: WS-3');
    replace(former, 'Let people mend their own things', 'Let people choose their own tools');
    const first = release();
    replace('edition.yaml', '"3.0"', '"3.1"');
    replace('edition.yaml', '2030-12-01', '2031-02-01');
    replace(principle, '- text: Keep', '- text: Hand over the screwdriver, and keep');
    const second = release();
    replace('edition.yaml', '"3.1"', '"3.2"');
    replace('edition.yaml', '2031-02-01', '2031-05-04');
    replace('edition.yaml', '[WS-1, WS-2, WS-3]', '[WS-1, WS-2]');
    replace(principle, '- Mains voltage is not touched.', '- Mains voltage stays with the bench host.');
    replace('en/principles/workshops/WS-2.mdx', 'id: WS-2\n', 'id: WS-2\naliases: [WS-3]\n');
    rmSync(join(content, former));
    rmSync(join(content, 'de/terms/loan-card.mdx'));
    const edition = open();
    const editions = { '3.0': first, '3.1': second, '3.2': edition };
    return await use({
      content,
      edition,
      markOf(version, sheet, id, language) {
        const then = editions[version];
        const tag = then.config.languages.find((known) => known === language);
        const entry = findEntry(then, id);
        if (tag === undefined || entry === undefined) throw new Error(`${version} has no ${id} in ${language}`);
        return markPrintout(then, sheet, entry, tag);
      },
    });
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}
