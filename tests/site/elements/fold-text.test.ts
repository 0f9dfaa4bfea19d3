import { expect, test } from 'vitest';
import { foldText } from '../../../src/site/elements/fold-text.ts';

test.each([
  ['Ναλοξόνη', 'ναλοξονη'],
  ['ΣΤΙΓΜΑΣ', 'στιγμασ'],
  ['στίγμας', 'στιγμασ'],
  ['Tłumacze', 'tlumacze'],
  ['žmonės', 'zmones'],
  ['börtönben', 'bortonben'],
  ['Straße', 'strasse'],
  ['plain', 'plain'],
])('%s is found as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
