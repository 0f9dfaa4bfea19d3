import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { drawSlope } from '../../../src/render/charts/draw-slope.ts';
import { chartContent, drawnTexts, findDrawn } from './chart-content.ts';

const rows = [
  ['Use', '2013', '2018'],
  ['Last month', '8.3', '26.7'],
  ['Last year', '20.1', '39.8'],
  ['Ever', '38.3', '63.2'],
  ['Never', '62', '37'],
];
/** The groups of the lines of rows; leaders to labels are not joined roundly. */
const lines = (drawing: ReturnType<typeof drawSlope>): readonly Element[] =>
  findDrawn(drawing, 'g').filter(({ properties }) => properties.strokeLineJoin === 'round');

describe('drawSlope', () => {
  it('is one picture, named by its title', () => {
    expect(drawSlope(chartContent(rows)).properties).toMatchObject({ role: 'img', ariaLabel: 'Half of the people asked said yes' });
  });

  it('draws one line a row with a dot at each column', () => {
    const drawing = drawSlope(chartContent(rows));
    expect(lines(drawing)).toHaveLength(4);
    expect(findDrawn(drawing, 'circle')).toHaveLength(8);
  });

  it('writes the columns, the figures at both ends, the names at the end, and zero', () => {
    const texts = drawnTexts(drawSlope(chartContent(rows))).map(({ text }) => text);
    for (const expected of [
      '2013',
      '2018',
      '8.3%',
      '26.7%',
      '20.1%',
      '39.8%',
      '38.3%',
      '63.2%',
      '62%',
      '37%',
      '0%',
      'Last month',
      'Last year',
      'Ever',
      'Never',
    ]) {
      expect(texts).toContain(expected);
    }
  });

  it('scales heights from zero', () => {
    const heights = new Map(drawnTexts(drawSlope(chartContent(rows))).map(({ text, y }) => [text, y]));
    const zero = heights.get('0%') ?? 0;
    expect((zero - (heights.get('62%') ?? 0)) / (zero - (heights.get('20.1%') ?? 0))).toBeCloseTo(62 / 20.1, 1);
  });

  it('puts no label on another at either end', () => {
    const close = [
      ['Use', '2013', '2018'],
      ['One', '30', '31'],
      ['Two', '31', '30'],
      ['Three', '30.5', '30.5'],
      ['Four', '1', '2'],
    ];
    const texts = drawnTexts(drawSlope(chartContent(close)));
    for (const x of new Set(texts.map((text) => text.x))) {
      const heights = texts
        .filter((text) => text.x === x)
        .map(({ y }) => y)
        .sort((a, b) => a - b);
      for (const [index, y] of heights.entries()) if (index > 0) expect(y - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(17);
    }
  });

  it('tells lines apart without colour', () => {
    const looks = lines(drawSlope(chartContent(rows))).map(
      ({ properties }) => `${String(properties.strokeWidth)} ${String(properties.strokeDashArray)}`,
    );
    expect(looks).toHaveLength(4);
    expect(new Set(looks).size).toBe(4);
  });

  it('is mirrored from right to left', () => {
    const place = (direction: 'ltr' | 'rtl'): number =>
      drawnTexts(drawSlope(chartContent(rows, { direction }))).find(({ text }) => text === '2013')?.x ?? 0;
    expect(place('rtl')).toBeCloseTo(360 - place('ltr'), 0);
  });

  it('takes all colours from the page, and has no style and no id', () => {
    const html = toHtml(drawSlope(chartContent(rows)));
    const colours = [...html.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour = '']) => colour);
    expect(colours.filter((colour) => !/^(?:currentColor|none|var\(--[a-z-]+, currentColor\))$/.test(colour))).toEqual([]);
    expect(html).not.toMatch(/<style| style=| id=|font-family/);
  });

  it('keeps everything inside the drawing', () => {
    const { properties } = drawSlope(chartContent(rows));
    const height = Number(String(properties.viewBox).split(' ')[3]);
    for (const { y } of drawnTexts(drawSlope(chartContent(rows)))) {
      expect(y).toBeGreaterThanOrEqual(8);
      expect(y).toBeLessThanOrEqual(height - 8);
    }
  });
});
