import { describe, expect, it } from 'vitest';
import { splitIndexMarks } from '../../../src/publish/search/split-index-marks.ts';

const page = (main: string): string =>
  `<!DOCTYPE html><html lang="el"><head><title>x</title></head><body><nav>Menu</nav>${main}<footer>End</footer></body></html>`;

describe('splitIndexMarks', () => {
  it('gives readers the page without the marks, and search its main part with them', () => {
    const main =
      '<main id="content" data-pagefind-body data-pagefind-kind="term" data-pagefind-filter="kind[data-pagefind-kind]">' +
      '<span data-pagefind-theme="a" data-pagefind-filter="theme[data-pagefind-theme]"></span><h1 data-pagefind-weight="10">A</h1></main>';
    const split = splitIndexMarks(page(main));
    expect(split.page).toBe(page('<main id="content"><h1>A</h1></main>'));
    expect(split.indexed).toBe(`<!doctype html><html lang="el"><body>${main}</body></html>`);
  });

  it('keeps the anchors of blocks from the index, which would hold their words twice', () => {
    const main =
      '<main data-pagefind-body><h2 id="one-p">A</h2><p id="one-p12">B</p><div class="ask" id="ask"><ul id="p1"></ul></div></main>';
    expect(splitIndexMarks(page(main)).indexed).toContain('<h2 id="one-p">A</h2><p>B</p><div class="ask"><ul></ul></div></main>');
  });

  it('leaves a page that search does not find out of the index', () => {
    expect(splitIndexMarks(page('<main><p data-pagefind-ignore>A</p></main>'))).toEqual({
      page: page('<main><p>A</p></main>'),
      indexed: undefined,
    });
  });

  it('leaves words alone that look like a mark', () => {
    const text = page('<main><p>Write data-pagefind-body there.</p></main>');
    expect(splitIndexMarks(text).page).toBe(text);
  });
});
