import { expect, it } from 'vitest';
import { buildShare } from '../../../src/site/view/share.ts';
import { contextOf, entryOf } from './sample-context.ts';

it('gives one address for all languages, and says which words a message would not show of it', () => {
  const english = buildShare(contextOf('en', 'WS-1'), entryOf('WS-1'));
  expect(english.shown.join('')).toBe('shared-workshops.example/x/p/ws-1/');
  expect(english.href).toBe('/x/p/ws-1/');
  expect(buildShare(contextOf('he', 'WS-1'), entryOf('WS-1'))).toEqual({ ...english, own: true });
  // Without words of its own the page shows those of the permalink.
  expect(buildShare(contextOf('de', 'TH-1'), entryOf('TH-1')).own).toBe(false);
});
