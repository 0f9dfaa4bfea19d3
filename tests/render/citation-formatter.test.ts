import { describe, expect, it } from 'vitest';
import { getCitationFormatter } from '../../src/render/citation-formatter.ts';
import { citationKey, languageTag } from '../../src/schema/ids.ts';
import { buildSmallEdition } from '../editions/build-edition.ts';

const edition = buildSmallEdition({
  'references.yaml': `- id: zeta2020
  type: book
  author: [{ family: Zeta, given: A. }, { family: Beta, given: C. }, { family: Gamma, given: D. }]
  issued: { date-parts: [[2020]] }
  title: Ovens & bread
  publisher: Mill Press
- id: alpha2019
  type: article-journal
  author: [{ family: Alpha, given: B. }, { family: Beta, given: C. }]
  issued: { date-parts: [[2019, 3]] }
  title: Warm bread
  container-title: Journal of Bread
  volume: "7"
  issue: "2"
  page: 1-9
  note: { en: The source leaves out an author., el: Η πηγή παραλείπει έναν συγγραφέα. }
- id: page
  type: webpage
  title: A page
  URL: https://bread.example/page
`,
});
const english = getCitationFormatter(edition, languageTag.parse('en'));
const greek = getCitationFormatter(edition, languageTag.parse('el'));

describe('formatCitation', () => {
  it('shortens three authors in the words of the language', () => {
    expect(english.formatCitation({ key: 'zeta2020' })).toBe('Zeta et al., 2020');
    expect(greek.formatCitation({ key: 'zeta2020' })).toBe('Zeta κ.ά., 2020');
  });

  it.each([
    ['p. 3', 'Zeta et al., 2020, p. 3', 'Zeta κ.ά., 2020, σ. 3'],
    ['p. 3-5', 'Zeta et al., 2020, pp. 3–5', 'Zeta κ.ά., 2020, σσ. 3–5'],
    ['12', 'Zeta et al., 2020, p. 12', 'Zeta κ.ά., 2020, σ. 12'],
  ])('writes the place %s as pages of the language', (locator, inEnglish, inGreek) => {
    expect(english.formatCitation({ key: 'zeta2020', locator })).toBe(inEnglish);
    expect(greek.formatCitation({ key: 'zeta2020', locator })).toBe(inGreek);
  });

  it('leaves a place that is no page as it was written', () => {
    expect(english.formatCitation({ key: 'zeta2020', locator: 'chapter 3' })).toBe('Zeta et al., 2020, chapter 3');
  });

  it('says when there is no date', () => {
    expect(english.formatCitation({ key: 'page' })).toBe('A Page, n.d.');
    expect(greek.formatCitation({ key: 'page' })).toBe('A page, χ.χ.');
  });

  it('does not depend on what was cited before', () => {
    const first = english.formatCitation({ key: 'alpha2019' });
    english.formatCitation({ key: 'zeta2020' });
    expect(english.formatCitation({ key: 'alpha2019' })).toBe(first);
  });
});

describe('formatReference', () => {
  it('gives an entry of the bibliography, without the notes of the edition', () => {
    expect(english.formatReference(citationKey.parse('alpha2019'))).toBe(
      'Alpha, B., &#38; Beta, C. (2019). Warm bread. <i>Journal of Bread</i>, <i>7</i>(2), 1–9.',
    );
  });

  it('uses the words of the language', () => {
    expect(greek.formatReference(citationKey.parse('page'))).toContain('(χ.χ.)');
    expect(greek.formatReference(citationKey.parse('page'))).toContain('Ανακτήθηκε');
  });
});

describe('order', () => {
  it('is that of the bibliography, not of the file', () => {
    expect(english.order).toEqual(['page', 'alpha2019', 'zeta2020']);
  });
});
