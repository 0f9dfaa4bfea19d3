/** Takes the block away that citeproc puts around an entry of a bibliography. */
export function unwrapCslEntry(entry: string): string {
  return entry
    .replace(/^\s*<div class="csl-entry">/, '')
    .replace(/<\/div>\s*$/, '')
    .trim();
}
