import type { BuildOptions } from './build-options.ts';

/** What to type to look at what was built: `npm run preview`, with the folder and the path where they are not the usual ones. */
export function previewCommand({ out, base }: Pick<BuildOptions, 'out' | 'base'>): string {
  const options = [...(out === 'dist' ? [] : ['--out', quote(out)]), ...(base === '/' ? [] : ['--base', quote(base)])];
  return ['npm run preview', ...(options.length === 0 ? [] : ['--', ...options])].join(' ');
}

/** In quotation marks that shells of all systems know, where a word holds more than they take as one. */
const quote = (word: string): string => (/^[\w./\\:~-]+$/.test(word) ? word : `"${word}"`);
