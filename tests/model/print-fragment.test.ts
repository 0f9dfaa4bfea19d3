import { expect, it } from 'vitest';
import { formatPrintCode, formatPrintFragment, parsePrintFragment } from '../../src/model/print-fragment.ts';

const mark = { language: 'el', version: '2026.1', digest: '7f3a12bc34de' };

it('writes what docs/printouts.md promises', () => {
  expect(formatPrintFragment(mark)).toBe('print=el.2026.1.7f3a12bc34de');
  expect(formatPrintCode('BA-1', mark)).toBe('BA-1 · el · 2026.1 · 7f3a');
});

it.each([mark, { ...mark, language: 'pt-BR', version: 'second draft, revised & more' }, { ...mark, version: '10.é#%' }])(
  'reads what it writes: %j',
  (written) => {
    expect(parsePrintFragment(`#${formatPrintFragment(written)}`)).toEqual(written);
  },
);

it('bears digits that were typed from paper, in capitals too, and what later versions add', () => {
  expect(parsePrintFragment('#print=el.2026.1.7F3A')).toEqual({ ...mark, digest: '7f3a' });
  expect(parsePrintFragment('#print=el.2026.1.7f3a12bc34de&then=more')).toEqual(mark);
});

it.each(['', '#step-3', '#print=', '#print=el.2026.1', '#print=el.2026.1.7f3', '#print=el.%zz.7f3a', '#print=el.2026.1.7f3a12bc34de0'])(
  'takes %j for no printout',
  (hash) => expect(parsePrintFragment(hash)).toBeUndefined(),
);
