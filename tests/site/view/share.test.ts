import { expect, it } from 'vitest';
import { buildShare } from '../../../src/site/view/share.ts';
import { contextOf, entryOf } from './sample-context.ts';

it('gives one address for all languages and a citation that ends with it', () => {
  const english = buildShare(contextOf('en', 'WS-1'), entryOf('WS-1'), 'A title');
  expect(english.permalink).toBe('https://shared-workshops.example/x/p/ws-1/');
  expect(english.shown.join('')).toBe('shared-workshops.example/x/p/ws-1/');
  expect(english.href).toBe('/x/p/ws-1/');
  expect(english.citation).toContain('WS-1. A title');
  expect(english.citation.endsWith(english.permalink)).toBe(true);
  expect(buildShare(contextOf('he', 'WS-1'), entryOf('WS-1'), 'כותרת').permalink).toBe(english.permalink);
});
