import { startOfFile } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

/** The edition has a front page: without it, no language has a page for the languages' links and the site's name to lead to. */
export const frontPagePresent: Rule = ({ loaded, edition, collector }) => {
  const path = `${edition.sourceLanguage}/pages/home.mdx`;
  // One that is there, and cannot be read or has another name, is reported there.
  if (!loaded.paths.has(path) && !loaded.unread.some(({ id }) => id === 'home'))
    collector.report('file-missing', path, startOfFile, { path });
};
