import { expect, it } from 'vitest';
import { licenceLink } from '../../src/model/licence-link.ts';

it('names a Creative Commons licence as people do, and leads to its terms', () => {
  expect(licenceLink('CC-BY-SA-4.0')).toEqual({ name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' });
});

it('leads to the SPDX list for every other licence', () => {
  expect(licenceLink('GFDL-1.3-only')).toEqual({ name: 'GFDL-1.3-only', url: 'https://spdx.org/licenses/GFDL-1.3-only.html' });
});
