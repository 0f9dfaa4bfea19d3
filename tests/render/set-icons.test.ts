import { expect, it } from 'vitest';
import { setIconShapes } from '../../src/render/set-icons.ts';
import { iconNames } from '../../src/schema/icon-names.ts';

it.each(iconNames)('has a drawing for %s', (name) => {
  expect(setIconShapes(name)).not.toBe(setIconShapes('unknown'));
});

it('shows a dot for an unknown name', () => {
  expect(setIconShapes('unknown')).toBe('<circle cx="12" cy="12" r="4"/>');
});
