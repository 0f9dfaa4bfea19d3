import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The stock edition that other folders are laid over. */
export const stockEdition = 'tests/editions/fictional';

/** Files of a folder that speak about it and do not belong to the edition. */
const about = ['expected.txt', 'points-at.txt', 'removed.txt'];

/**
 * The stock edition with the files of a folder laid over it and those that its `removed.txt` names taken away, while `use`
 * runs.
 */
export function withOverlay<T>(folder: string, use: (content: string) => T): T {
  const content = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    cpSync(stockEdition, content, { recursive: true });
    cpSync(folder, content, { recursive: true, filter: (path) => !about.some((name) => path === join(folder, name)) });
    for (const path of linesOf(`${folder}/removed.txt`)) rmSync(join(content, path));
    return use(content);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}

/** The lines of a file; none when it does not exist. */
export function linesOf(path: string): readonly string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
}

/** A copy of the stock edition in which single files are spoilt and put back. */
export interface StockCopy {
  /** Runs `use` while a file holds other words. */
  withText<T>(path: string, text: string, use: (content: string) => T): T;
  remove(): void;
}

/** Copies the stock edition into a folder of its own. */
export function copyStock(): StockCopy {
  const content = mkdtempSync(join(tmpdir(), 'edition-'));
  cpSync(stockEdition, content, { recursive: true });
  return {
    withText(path, text, use) {
      writeFileSync(join(content, path), text);
      try {
        return use(content);
      } finally {
        cpSync(join(stockEdition, path), join(content, path));
      }
    },
    remove: () => rmSync(content, { recursive: true, force: true }),
  };
}
