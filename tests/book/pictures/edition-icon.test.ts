import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { drawEditionIcon } from '../../../src/book/pictures/edition-icon.ts';
import { fictionalEdition } from '../../render/render-context.ts';

const edition = fictionalEdition();
const stakeholdersOf = (count: number): typeof edition => ({
  ...edition,
  config: {
    ...edition.config,
    stakeholders: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`set-${index}`, { code: 'XX', hue: index * 9, icon: 'book' }]),
    ),
  },
});
const circlesOf = (icon: Element): { x: number; y: number; r: number }[] =>
  icon.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'circle'
      ? [{ x: Number(child.properties['cx'] ?? 0), y: Number(child.properties['cy'] ?? 0), r: Number(child.properties['r']) }]
      : [],
  );

test.each([1, 2, 3, 10, 24])('the icon of %i sets has a disc for each, apart from each other and within the frame', (count) => {
  const circles = circlesOf(drawEditionIcon(stakeholdersOf(count)));
  expect(circles).toHaveLength(count + 1);
  for (const [index, { x, y, r }] of circles.entries()) {
    expect(Math.max(Math.abs(x), Math.abs(y)) + r).toBeLessThanOrEqual(16);
    for (const other of circles.slice(index + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(r + other.r);
  }
});

test('the icon wears the colours of the sets', () => {
  expect(JSON.stringify(drawEditionIcon(edition))).toContain('oklch(.8 .09 205)');
});
