import { describe, expect, it } from 'vitest';
import { parsePrintFragment, type PrintMark } from '../../../src/model/print-fragment.ts';
import { listPrintedMatter } from '../../../src/model/print-parts.ts';
import { createDataContext } from '../../../src/publish/data/data-context.ts';
import { buildHistoryFile, listHistories } from '../../../src/publish/data/history-files.ts';
import { judgePrintout, type Verdict } from '../../../src/site/elements/judge-printout.ts';
import type { PrintoutHistory } from '../../../src/site/elements/printout-history.ts';
import { withReleasedEdition, type ReleasedEdition } from '../../editions/released-edition.ts';

/** The published history of an entry. */
function historyOf({ edition }: ReleasedEdition, id: string): PrintoutHistory {
  const context = createDataContext({ edition, site: 'https://shared-workshops.example', base: '/', printed: new Map() });
  const found = listHistories(context).find(({ entry }) => entry.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return buildHistoryFile(context, found);
}

/** What becomes of the code on a printout, on the way over its fragment. */
function judge(released: ReleasedEdition, id: string, ...mark: Parameters<ReleasedEdition['markOf']>): Verdict {
  const parsed = parsePrintFragment(released.markOf(...mark).fragment);
  if (parsed === undefined) throw new Error('the fragment cannot be read');
  return judgePrintout(historyOf(released, id), parsed);
}

describe('a printout', () => {
  it('is current while its words stand, also when later versions changed others', () =>
    withReleasedEdition((released) => {
      expect(judge(released, 'TH-1', '3.0', 'text', 'TH-1', 'en')).toEqual({ type: 'current' });
      expect(judge(released, 'WS-1', '3.0', 'text', 'WS-1', 'he')).toEqual({ type: 'current' });
      expect(judge(released, 'WS-1', '3.2', 'text', 'WS-1', 'en')).toEqual({ type: 'current' });
      // Nothing of what the card shows has changed.
      expect(judge(released, 'WS-1', '3.0', 'card', 'WS-1', 'en')).toEqual({ type: 'current' });
    }));

  it('of any kind and in any language is known, where nothing of it was translated too', () =>
    withReleasedEdition((released) => {
      const { edition } = released;
      const verdicts = listPrintedMatter(edition).flatMap(({ sheet, id }) =>
        edition.languages.map(({ tag }) => [sheet, id, tag, judge(released, id, '3.2', sheet, id, tag).type]),
      );
      expect(verdicts.length).toBeGreaterThan(20);
      expect(verdicts.filter(([, , , type]) => type !== 'current')).toEqual([]);
    }));

  it('has changed since, in blocks that are named', () =>
    withReleasedEdition((released) => {
      const now = expect.objectContaining({ version: '3.2', date: '2031-05-04' });
      expect(judge(released, 'WS-1', '3.0', 'text', 'WS-1', 'en')).toEqual({
        type: 'changed',
        now,
        changes: [
          { type: 'block', name: 'step-2' },
          { type: 'block', name: '#limits-and-cautions' },
        ],
      });
      expect(judge(released, 'WS-1', '3.1', 'text', 'WS-1', 'en')).toEqual({
        type: 'changed',
        now,
        changes: [{ type: 'block', name: '#limits-and-cautions' }],
      });
    }));

  it('made of several entries names those that have changed, come or gone', () =>
    withReleasedEdition((released) => {
      expect(judge(released, 'workshops', '3.1', 'brief', 'workshops', 'en')).toMatchObject({
        type: 'changed',
        changes: [
          { type: 'changed', id: 'WS-1' },
          { type: 'gone', id: 'WS-3' },
        ],
      });
      expect(judge(released, 'principles', '3.0', 'poster', 'principles', 'en')).toMatchObject({
        type: 'changed',
        changes: [{ type: 'gone', id: 'WS-3' }],
      });
    }));

  it('is of words that were withdrawn', () =>
    withReleasedEdition((released) => {
      expect(judge(released, 'term-loan-card', '3.1', 'text', 'term-loan-card', 'de')).toEqual({ type: 'withdrawn' });
    }));

  it('is of an entry that another one has replaced', () =>
    withReleasedEdition((released) => {
      expect(judge(released, 'WS-2', '3.1', 'text', 'WS-3', 'en')).toEqual({ type: 'replaced', id: 'WS-3' });
    }));

  it('is unknown where no version had its words, in its language', () =>
    withReleasedEdition((released) => {
      const history = historyOf(released, 'WS-1');
      const mark: PrintMark = { language: 'en', version: '3.0', digest: '0123456789ab' };
      expect(judgePrintout(history, mark)).toMatchObject({ type: 'unknown', now: { version: '3.2' } });
      expect(judgePrintout(history, { ...mark, language: 'fr' })).toEqual({ type: 'unknown', now: undefined });
      const { digest } = released.markOf('3.2', 'text', 'WS-1', 'en');
      expect(judgePrintout(history, { language: 'he', version: '3.2', digest }).type).toBe('unknown');
      // The four digits that people read are enough.
      expect(judgePrintout(history, { language: 'EN', version: '3.2', digest: digest.slice(0, 4) })).toEqual({ type: 'current' });
    }));
});
