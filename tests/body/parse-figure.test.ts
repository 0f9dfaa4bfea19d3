import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../src/body/parse-figure.ts';

describe('parseFigure', () => {
  it.each([
    ['79', 79, 0],
    ['8.3', 8.3, 1],
    ['8,3', 8.3, 1],
    [' 62 ', 62, 0],
    ['26,70', 26.7, 2],
    ['49%', 49, 0],
    ['8,3 %', 8.3, 1],
    ['12 people', 12, 0],
    ['140 000', 140000, 0],
    ['140\u00a0000,5', 140000.5, 1],
    ['1.234,5', 1234.5, 1],
    ['1,234.5', 1234.5, 1],
    ['1,234,567', 1234567, 0],
    ['0.125', 0.125, 3],
    ['-4', -4, 0],
    ['−4,5', -4.5, 1],
  ])('reads %s', (text, value, decimals) => {
    expect(parseFigure(text)).toEqual({ value, decimals });
  });

  it.each(['', '–', 'many', '1,234', '140.000', '8.3.1', '1,23,4', '5.', '1.234.5,6', '12–14'])('makes no guess of %s', (text) => {
    expect(parseFigure(text)).toBeUndefined();
  });
});
