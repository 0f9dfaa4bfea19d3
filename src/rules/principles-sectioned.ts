import { createTranslator } from '../i18n/translator.ts';
import { principleSections } from '../model/principle-sections.ts';
import type { Rule } from './rule.ts';

/** A principle of the source language has the three sections of a principle, in order. Translations follow its skeleton. */
export const principlesSectioned: Rule = ({ loaded, edition, collector }) => {
  const t = createTranslator(edition.sourceLanguage, edition.strings.get(edition.sourceLanguage));
  const expected = principleSections.map((section) => t(`section.${section}`));
  for (const { file, front, facts, linesBefore } of loaded.sources) {
    if (front.kind !== 'principle' || facts.blocks.length === 0) continue;
    // A heading of the wrong rank is reported as such, and may be the section that is missing.
    if (facts.problems.some(({ code }) => code === 'heading-rank-skipped')) continue;
    const sections = facts.headings.filter(({ rank }) => rank === 2);
    if (sections.map(({ text }) => text).join('\n') === expected.join('\n')) continue;
    const wrong = sections.find(({ text }, index) => text !== expected[index]) ?? sections.at(-1);
    const position = { line: (wrong?.position.line ?? 1) + linesBefore, column: 1 };
    collector.report('section-wrong', file, position, {
      found: quote(sections.map(({ text }) => text)),
      expected: quote(expected),
      words: `${edition.sourceLanguage}/strings.json`,
      keys: principleSections.map((section) => `\`section.${section}\``).join(', '),
    });
  }
};

const quote = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.map((name) => `‘${name}’`).join(', '));
