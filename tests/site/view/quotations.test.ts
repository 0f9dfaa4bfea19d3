import { parseHTML } from 'linkedom';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { embedCard, quoteAsHtml, quoteAsMarkdown, quoteAsText } from '../../../src/site/view/quotations.ts';
import type { Notice } from '../../../src/site/view/notices.ts';
import { quoteEntry, type QuotedEntry } from '../../../src/site/view/quoted-entry.ts';
import { contextOf, entryOf } from './sample-context.ts';

const permalink = 'https://shared-workshops.example/x/p/ws-1/';

/** A principle as it is quoted; its title and ask hold whatever markup could trip over. */
function quoted(tag: string, title = 'Mend <b>it</b> & "share" *it*', ask = '1. Sit [beside] them_and_ask.'): QuotedEntry {
  const entry = entryOf('WS-1');
  const text = entry.texts.get(contextOf(tag, 'WS-1').language) ?? entry.texts.get(contextOf('en', 'WS-1').language);
  if (text === undefined) throw new Error('WS-1 has no words');
  return quoteEntry(contextOf(tag, 'WS-1'), entry, { ...text, title }, ask);
}

describe('a quotation', () => {
  it('as text is title, words, source, permalink and licence', () => {
    expect(quoteAsText(quoted('en', 'A title', 'What is asked.')).split('\n')).toEqual([
      'WS-1. A title',
      'What is asked.',
      '',
      expect.stringMatching(/WS-1\. A title\. In .+ version 3\.2 .+ https:\/\/shared-workshops\.example\/x\/p\/ws-1\/ \(CC BY-SA 4\.0\)$/),
    ]);
  });

  it('in Markdown says the same, whatever signs the words hold', () => {
    const tree = unified()
      .use(remarkParse)
      .parse(quoteAsMarkdown(quoted('en')));
    expect(tree.children.map(({ type }) => type)).toEqual(['blockquote', 'paragraph']);
    const [quotation, source] = tree.children;
    expect(toString(quotation)).toBe('WS-1. Mend <b>it</b> & "share" *it*1. Sit [beside] them_and_ask.');
    expect(toString(source)).toContain('WS-1. Mend <b>it</b> & "share" *it*');
    expect(JSON.stringify(source)).toContain(`"url":"${permalink}"`);
    expect(JSON.stringify(source)).toContain('"url":"https://creativecommons.org/licenses/by-sa/4.0/"');
  });

  it('in HTML names language and address, escapes what it quotes and loads nothing', () => {
    const html = quoteAsHtml(quoted('en'));
    expect(html).toContain(`<blockquote cite="${permalink}" lang="en">`);
    expect(html).not.toMatch(/<(?:script|iframe|img|link|style)|\ssrc=/);
    const { document } = parseHTML(`<!doctype html><body>${html}`);
    expect(document.querySelector('blockquote')?.textContent).toContain('WS-1. Mend <b>it</b> & "share" *it*');
    expect(html.match(/href="[^"]*"/g)).toEqual([`href="${permalink}"`, 'href="https://creativecommons.org/licenses/by-sa/4.0/"']);
  });

  it('says the direction of its words, also on pages of the other direction', () => {
    expect(quoteAsHtml(quoted('he'))).toMatch(/<figure lang="he" dir="rtl">\n<blockquote cite="[^"]+" lang="he">/);
    const untranslated = { ...quoted('he'), wordsIn: quoted('en').wordsIn };
    expect(quoteAsHtml(untranslated)).toMatch(/<figure lang="he" dir="rtl">\n<blockquote cite="[^"]+" lang="en" dir="ltr">/);
  });

  it('calls a machine translation what it is', () => {
    const { texts } = entryOf('WS-1');
    const byMachine = [...texts.values()].find(({ language, reviewed }) => language !== 'en' && reviewed === undefined);
    if (byMachine === undefined) throw new Error('every translation of WS-1 is reviewed');
    expect(quoteAsText(quoted(byMachine.language))).toMatch(/\[.+\] \(CC BY-SA 4\.0\)$/);
    expect(quoteAsText(quoted('en'))).not.toContain('[machine');
  });
});

it('a frame has a title, the card and the licence, and is taller for longer words', () => {
  const card = 'https://shared-workshops.example/x/en/principles/workshops/ws-1/card/';
  const snippet = embedCard(quoted('en'), card, []);
  expect(snippet).toContain(`<iframe src="${card}" title="WS-1. Mend &lt;b&gt;it&lt;/b&gt; &amp; &quot;share&quot; *it*"`);
  expect(snippet).toContain('<a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>');
  const heightOf = (words: string, ...notices: readonly Notice[]): number =>
    Number(/height="(\d+)"/.exec(embedCard(quoted('en', 'A', words), card, notices))?.[1]);
  expect(heightOf('word '.repeat(60))).toBeGreaterThan(heightOf('word'));
  expect(heightOf('word', { type: 'machine', words: 'Nobody has read this.' })).toBeGreaterThan(heightOf('word'));
});

it('a frame is lower where a page has more room for it, down to what the card takes when it is widest', () => {
  const box = embedCard(quoted('en', 'A title', 'word '.repeat(40)), 'https://shared-workshops.example/card/', []);
  const [, atMost, start, percent] = /padding-top:max\((\d+)px,(\d+)px - (\d+)%\)/.exec(box)?.map(Number) ?? [];
  if (atMost === undefined || start === undefined || percent === undefined) throw new Error(`${box} has no height`);
  const heightAt = (width: number): number => Math.max(atMost, start - (percent / 100) * width);
  const onPhone = Number(/height="(\d+)"/.exec(box)?.[1]);
  expect(Math.abs(heightAt(352) - onPhone)).toBeLessThan(4);
  expect(Math.abs(heightAt(640) - atMost)).toBeLessThan(4);
  expect(onPhone).toBeGreaterThan(atMost + 50);
});
