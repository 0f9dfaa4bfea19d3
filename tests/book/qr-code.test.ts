import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/book/qr-code.ts';

test('a code is one path with a quiet zone of four modules, and says where it leads', () => {
  const svg = qrCode('https://mill.example/p/ba-1/', 'Code that opens mill.example/p/ba-1');
  expect(svg.properties).toMatchObject({ viewBox: '0 0 37 37', role: 'img', ariaLabel: 'Code that opens mill.example/p/ba-1' });
  const [paper, code] = svg.children.filter((child): child is Element => child.type === 'element');
  expect(paper?.properties.d).toBe('M0 0h37v37H0z');
  const corners = [...String(code?.properties.d).matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    Number(length),
  ]);
  expect(corners[0]).toEqual([4, 4, 7]);
  expect(Math.min(...corners.map(([x = 0]) => x))).toBe(4);
  expect(Math.max(...corners.map(([x = 0, , length = 0]) => x + length))).toBe(33);
});

test('the same address gives the same code', () => {
  expect(qrCode('https://mill.example/', 'a')).toEqual(qrCode('https://mill.example/', 'a'));
});
