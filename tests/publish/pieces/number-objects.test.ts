import { PDFContext } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { numberObjects } from '../../../src/publish/pieces/number-objects.ts';

test('roots are numbered first, then what they lead to; nothing else is', () => {
  const context = PDFContext.create();
  const leaf = context.register(context.obj(['leaf']));
  const shared = context.register(context.obj(['shared']));
  context.register(context.obj(['alone']));
  const behind = context.register(context.obj([shared, leaf]));
  context.register(context.obj([behind]));
  const stream = context.register(context.stream('', { Leads: [leaf] }));
  const first = context.register(context.obj({ K: { In: [stream] }, Also: shared }));
  const second = context.register(context.obj([first, 'text']));
  const { objects, numberOf } = numberObjects(context, [first, second], new Map([[shared, 5]]), 100);
  expect([first, second, stream, leaf, shared].map(numberOf)).toEqual([100, 101, 102, 103, 5]);
  expect(objects.map(([number]) => number)).toEqual([100, 101, 102, 103]);
  expect(() => numberOf(behind)).toThrow('was given no number');
});

test('a reference to nothing is a fault', () => {
  const context = PDFContext.create();
  const gone = context.register(context.obj([]));
  const root = context.register(context.obj([gone]));
  context.delete(gone);
  expect(() => numberObjects(context, [root], new Map(), 1)).toThrow('which it does not have');
});
