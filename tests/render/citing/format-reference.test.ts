import { describe, expect, it } from 'vitest';
import { formatByEngine, formatReference, referenceStyles } from '../../../src/render/citing/format-reference.ts';
import { language } from '../../site/view/sample-context.ts';
import { languageTag } from '../../../src/schema/ids.ts';
import { allItems, itemOf } from './sample-items.ts';

const english = language('en');
const greek = languageTag.parse('el');
const principle = { ...itemOf('WS-1'), title: 'WS-1. Lend the tools' };

describe('formatReference', () => {
  it('follows APA, which leaves out a publisher that is the author', () => {
    expect(formatReference(principle, english, 'apa')).toBe(
      'Bench League. (2031). WS-1. Lend the tools. In <i>Principles for shared repair workshops</i> (Version 3.2). https://shared-workshops.example/p/ws-1/',
    );
    expect(formatReference({ ...principle, publisher: 'Lowmere Press' }, english, 'apa')).toContain('(Version 3.2). Lowmere Press. https');
  });

  it('follows ISO 690', () => {
    expect(formatReference(principle, english, 'iso-690')).toBe(
      'BENCH LEAGUE, 2031. WS-1. Lend the tools. In: <i>Principles for shared repair workshops</i> [online]. Version 3.2. Bench League, 2031-05-04. Available at: https://shared-workshops.example/p/ws-1/',
    );
  });

  it('cites the edition as a book', () => {
    expect(formatReference(itemOf('home'), english, 'apa')).toMatch(
      /^Bench League\. \(2031\)\. <i>Principles for .*<\/i> \(Version 3\.2\)\. /,
    );
    expect(formatReference(itemOf('home'), english, 'iso-690')).toMatch(
      /^BENCH LEAGUE, 2031\. <i>Principles for .*<\/i> \[online\]\. Version/,
    );
  });

  it('speaks the language of the page', () => {
    expect(formatReference(principle, greek, 'apa')).toContain(' Στο <i>');
    expect(formatReference(principle, greek, 'iso-690')).toMatch(/ Στο: <i>.* Διαθέσιμο στο: https/);
  });

  it('says behind the title that a machine translated it', () => {
    for (const { style } of referenceStyles)
      expect(formatReference({ ...principle, genre: 'Machine translation' }, english, style)).toContain(
        'WS-1. Lend the tools [Machine translation]. In',
      );
  });

  const shapes = ['Who’s there?', "Don't", '“Mend” it', 'Salt & pepper', 'a < b', 'Tools.', 'A, b: c-d', '(Un)mended', 'x_y'];
  const items = [...allItems, ...shapes.map((title) => ({ ...principle, title }))];

  it.each(referenceStyles)('gives by its short cut what citeproc gives, in $name', ({ style }) => {
    expect(items.map((item) => formatReference(item, english, style))).toEqual(items.map((item) => formatByEngine(item, english, style)));
  });

  it('puts no letters behind the year, however many works of a year it has formatted', () => {
    expect(items.filter((item) => /2031[a-z]/.test(formatByEngine(item, english, 'apa')))).toEqual([]);
  });
});
