import { quoteWord } from '../../diagnostics/quote-word.ts';
import type { BuildOptions } from './build-options.ts';

/** What to type to look at what was built: `npm run preview`, with the folder and the path where they are not the usual ones. */
export function previewCommand({ out, base }: Pick<BuildOptions, 'out' | 'base'>): string {
  const options = [...(out === 'dist' ? [] : ['--out', quoteWord(out)]), ...(base === '/' ? [] : ['--base', quoteWord(base)])];
  return ['npm run preview', ...(options.length === 0 ? [] : ['--', ...options])].join(' ');
}
