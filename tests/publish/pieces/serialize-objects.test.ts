import { PDFContext, PDFHexString, PDFInvalidObject, PDFName, PDFNull, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { countObjectStreams, serializeObjects } from '../../../src/publish/pieces/serialize-objects.ts';
import { readStreamAt } from './read-cross-references.ts';

const context = PDFContext.create();
const threefold = ({ objectNumber }: PDFRef): number => objectNumber * 3;

test('objects are written in the notation of PDF, with the numbers of the file', () => {
  const object = context.obj({
    Type: 'Page',
    'A b': PDFName.of('C/d'),
    K: [1, -0.5, PDFRef.of(4), PDFNull, true],
    Words: PDFString.of('a \\(b\\) \xe9'),
    Hex: PDFHexString.of('FEFF'),
    In: { P: PDFRef.of(5) },
    Size: 2,
  });
  const { bytes, direct, packed } = serializeObjects([[10, object]], threefold, 90);
  expect(direct).toEqual([[90, 0]]);
  expect(packed).toEqual([[10, 90, 0]]);
  const { dict, data } = readStreamAt(bytes, 0);
  expect(dict).toContain('/Type/ObjStm/N 1/First 5/');
  expect(data.toString('latin1')).toBe(
    '10 0 <</Type/Page/A#20b/C#2Fd/K[1 -0.5 12 0 R null true]/Words(a \\(b\\) \xe9)/Hex<FEFF>/In<</P 15 0 R>>/Size 2>>\n',
  );
});

test('streams stand by themselves as they are, with their length', () => {
  const stream = context.stream(Uint8Array.of(1, 2, 255), { Parent: PDFRef.of(7) });
  const { bytes, direct, packed } = serializeObjects([[8, stream]], threefold, 90);
  expect(Buffer.from(bytes).toString('latin1')).toBe('8 0 obj\n<</Parent 21 0 R/Length 3>>\nstream\n\x01\x02\xff\nendstream\nendobj\n');
  expect([direct, packed]).toEqual([[[8, 0]], []]);
});

test('an object stream holds so many that a reader is not kept waiting', () => {
  const many = Array.from({ length: 450 }, (_, index) => [index + 1, context.obj([index])] as const);
  const { direct, packed } = serializeObjects(many, threefold, 1000);
  expect(direct.map(([number]) => number)).toEqual([1000, 1001, 1002]);
  expect(countObjectStreams(450)).toBe(3);
  expect(packed[200]).toEqual([201, 1001, 0]);
  expect(packed.at(-1)).toEqual([450, 1002, 49]);
});

test('what cannot be read cannot be numbered', () => {
  expect(() => serializeObjects([[1, PDFInvalidObject.of(new Uint8Array())]], threefold, 2)).toThrow('cannot be read');
});
