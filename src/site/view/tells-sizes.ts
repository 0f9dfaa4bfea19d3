import type { ChosenPage } from './choose-page.ts';

const pages: ReadonlySet<ChosenPage['page']> = new Set(['front', 'overview', 'set', 'module', 'text', 'slides', 'sheet', 'downloads']);

/**
 * Whether a page tells how large printed files are. It is rendered when all is printed, the others while the printer works;
 * one that is missing here and asks for a size stops every build.
 */
export function tellsSizes({ page }: ChosenPage): boolean {
  return pages.has(page);
}
