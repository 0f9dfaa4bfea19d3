import { describe, expect, it } from 'vitest';
import { cutPassedOver } from '../../../src/publish/search/cut-passed-over.ts';

describe('cutPassedOver', () => {
  it('takes out what search passes over, with all that is in it', () => {
    const html =
      '<h1>A</h1><div class="tools" data-pagefind-ignore="all"><div><p>B</p></div></div><p>C</p>' +
      '<nav aria-label="D"><ul><li>E</li></ul></nav><section data-pagefind-ignore><p>F</p></section><span data-pagefind-ignore="">F</span><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>G';
    expect(cutPassedOver(html)).toBe('<h1>A</h1><p>C</p>G');
  });

  it('keeps what says inside how the page is found, unless all of it is to be ignored', () => {
    const mark = '<span data-pagefind-theme="a" data-pagefind-filter="theme[data-pagefind-theme]"></span>';
    const kept = `<dl data-pagefind-ignore><dt>A</dt><dd>${mark}B</dd></dl>`;
    expect(cutPassedOver(kept)).toBe(kept);
    expect(cutPassedOver(`<p>A</p><dl data-pagefind-ignore="all"><dd>${mark}</dd></dl>`)).toBe('<p>A</p>');
  });

  it('goes on behind an element that it keeps', () => {
    const html = '<dl data-pagefind-ignore><dd data-pagefind-theme="a">A</dd><dd><button type="button">B</button></dd></dl>';
    expect(cutPassedOver(html)).toBe('<dl data-pagefind-ignore><dd data-pagefind-theme="a">A</dd><dd></dd></dl>');
  });

  it.each([
    '<p>Write data-pagefind-ignore there.</p>',
    '<main data-pagefind-title="The <button> element"><h1>A</h1></main>',
    '<img alt="Before <nav> and <svg> x"><p>A</p>',
    '<p title="Write data-pagefind-ignore there">A</p>',
    '<navigation>A</navigation>',
  ])('is not misled by words that look like tags or marks: %s', (html) => {
    expect(cutPassedOver(`${html}<nav>B</nav>`)).toBe(html);
  });

  it('finds the end behind attributes that look like it', () => {
    expect(cutPassedOver('<div data-pagefind-ignore title="a > b </div>">A</div>B')).toBe('B');
  });

  it.each([
    ['of which it is not sure where it begins', '<p title="1 <2" data-pagefind-ignore>A</p>'],
    ['that does not end', '<p>A</p><section data-pagefind-ignore><p>B</p>'],
    ['that says itself how the page is found', '<p data-pagefind-filter="a:b" data-pagefind-ignore>A</p>'],
  ])('leaves to Pagefind an element %s', (_, html) => {
    expect(cutPassedOver(html)).toBe(html);
  });
});
