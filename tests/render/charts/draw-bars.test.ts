import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { drawBars } from '../../../src/render/charts/draw-bars.ts';
import { chartContent, drawnTexts, findDrawn } from './chart-content.ts';

const rows = [
  ['Answer', '2018'],
  ['Yes', '50'],
  ['No', '25'],
  ['None', '0'],
];
const widths = (drawing: ReturnType<typeof drawBars>): readonly number[] =>
  findDrawn(drawing, 'rect').map(({ properties }) => Number(properties.width));

describe('drawBars', () => {
  it('is one picture, named by its title', () => {
    const { tagName, properties } = drawBars(chartContent(rows));
    expect(tagName).toBe('svg');
    expect(properties).toMatchObject({ role: 'img', ariaLabel: 'Half of the people asked said yes' });
  });

  it('scales with the page', () => {
    const { properties } = drawBars(chartContent(rows));
    expect(properties.viewBox).toMatch(/^0 0 360 \d+$/);
    expect(properties).not.toHaveProperty('width');
  });

  it('draws bars from zero, as long as their figures say', () => {
    const [yes = 0, no, none] = widths(drawBars(chartContent(rows)));
    expect(no).toBeCloseTo(yes / 2, 1);
    expect(none).toBe(0);
    expect(findDrawn(drawBars(chartContent(rows)), 'rect').map(({ properties }) => properties.x)).toEqual(['0', '0', '0']);
  });

  it('writes label and figure with unit at each bar', () => {
    const texts = drawnTexts(drawBars(chartContent(rows))).map(({ text }) => text);
    expect(texts).toEqual(['Yes', 'No', 'None', '50%', '25%', '0%']);
  });

  it('writes figures as the language does, with the decimals that the author wrote', () => {
    const drawing = drawBars(
      chartContent(
        [
          ['Apsakymas', '2018'],
          ['Taip', '8.3'],
          ['Ne', '62'],
        ],
        { language: 'lt' },
      ),
    );
    expect(drawnTexts(drawing).map(({ text }) => text)).toEqual(['Taip', 'Ne', '8,3\u00a0%', '62\u00a0%']);
  });

  it('breaks long labels into lines above the bar', () => {
    const long = 'Information on the effects and the harms of drugs, of alcohol and of both together';
    const texts = drawnTexts(
      drawBars(
        chartContent([
          ['Service', '2018'],
          [long, '56'],
        ]),
      ),
    );
    expect(
      texts
        .map(({ text }) => text)
        .slice(0, -1)
        .join(' '),
    ).toBe(long);
    expect(texts.length).toBeGreaterThan(2);
    expect(new Set(texts.map(({ y }) => y)).size).toBe(texts.length);
  });

  it('names the column at each bar when there are several', () => {
    const texts = drawnTexts(
      drawBars(
        chartContent([
          ['Answer', '2013', '2018'],
          ['Yes', '20', '40'],
        ]),
      ),
    );
    expect(texts.map(({ text }) => text)).toEqual(['Yes', '20% · 2013', '40% · 2018']);
  });

  it('is mirrored from right to left', () => {
    const [bar] = findDrawn(drawBars(chartContent(rows, { direction: 'rtl', language: 'he' })), 'rect');
    expect(Number(bar?.properties.x) + Number(bar?.properties.width)).toBeCloseTo(360, 0);
  });

  it('takes all colours from the page, and has no style and no id', () => {
    const html = toHtml(drawBars(chartContent(rows)));
    const colours = [...html.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour = '']) => colour);
    expect(colours.filter((colour) => !/^(?:currentColor|none|var\(--[a-z-]+, currentColor\))$/.test(colour))).toEqual([]);
    expect(html).not.toMatch(/<style| style=| id=|font-family/);
  });

  it('draws the same bytes again', () => {
    expect(toHtml(drawBars(chartContent(rows)))).toBe(toHtml(drawBars(chartContent(rows))));
  });
});
