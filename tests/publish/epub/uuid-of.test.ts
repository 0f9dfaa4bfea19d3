import { expect, it } from 'vitest';
import { uuidOf } from '../../../src/publish/epub/uuid-of.ts';

it('gives the same UUID of an address as other programs', () => {
  // As Python's uuid.uuid5(uuid.NAMESPACE_URL, …) has it.
  expect(uuidOf('https://example.com/')).toBe('dd2c1780-811a-5296-81c5-178a0ef488bc');
});
