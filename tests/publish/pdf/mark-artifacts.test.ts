import { expect, test } from 'vitest';
import { markArtifacts } from '../../../src/publish/pdf/mark-artifacts.ts';

const mark = (content: string, forms: readonly string[] = []): readonly [string, readonly number[]] => {
  const { bytes, decoration } = markArtifacts(Buffer.from(content, 'latin1'), (name) => forms.includes(name));
  return [Buffer.from(bytes).toString('latin1').replaceAll('\n', ' '), [...decoration]];
};

test('drawings, text and pictures outside of elements become artefacts', () => {
  expect(mark('0 0 9 9 re f')).toEqual(['/Artifact BMC 0 0 9 9 re f EMC', []]);
  expect(mark('1 0 0 rg BT /F1 9 Tf <41> Tj ET')).toEqual(['1 0 0 rg /Artifact BMC BT /F1 9 Tf <41> Tj ET EMC', []]);
  expect(mark('q /X1 Do Q')).toEqual(['q /Artifact BMC /X1 Do EMC Q', []]);
  expect(mark('BI /W 1 ID xx EI Q')).toEqual(['/Artifact BMC BI /W 1 ID xx EI EMC Q', []]);
});

test('an artefact goes on while nothing but colours is set', () => {
  expect(mark('0 0 9 9 re f 1 g 5 5 m 6 6 l S')).toEqual(['/Artifact BMC 0 0 9 9 re f 1 g 5 5 m 6 6 l S EMC', []]);
  expect(mark('0 0 9 9 re f q 5 5 m 6 6 l S Q')).toEqual(['/Artifact BMC 0 0 9 9 re f EMC q /Artifact BMC 5 5 m 6 6 l S EMC Q', []]);
});

test('what clips and paints nothing stays as it is', () => {
  expect(mark('0 0 9 9 re W n BT ET')).toEqual(['0 0 9 9 re W n BT ET', []]);
});

test('a sequence without text is decoration, unless it is a picture', () => {
  expect(mark('/P <</MCID 3 >>BDC 0 0 9 9 re f EMC')).toEqual(['/Artifact BMC 0 0 9 9 re f EMC', [3]]);
  expect(mark('/P <</MCID 3 >>BDC 0 0 9 9 re f BT (a) Tj ET EMC')[1]).toEqual([]);
  expect(mark('/Figure <</MCID 3 >>BDC /X1 Do EMC')[1]).toEqual([]);
});

test('a sequence that repeats what is content elsewhere is an artefact with its text', () => {
  const content = '/TH <</MCID 3 >>BDC BT (a) Tj ET EMC /TH <</MCID 4 >>BDC BT (b) Tj ET EMC';
  const { bytes, decoration } = markArtifacts(Buffer.from(content, 'latin1'), () => false, new Set([3]));
  expect(Buffer.from(bytes).toString('latin1')).toBe('/Artifact BMC BT (a) Tj ET EMC /TH <</MCID 4 >>BDC BT (b) Tj ET EMC');
  expect([...decoration]).toEqual([3]);
});

test('an XObject with content of its own is left to itself', () => {
  expect(mark('/X1 Do /X2 Do', ['X1'])).toEqual(['/X1 Do /Artifact BMC /X2 Do EMC', []]);
});

test('text beside an element in one text object is marked by itself', () => {
  expect(mark('BT (a) Tj /P <</MCID 0 >>BDC (b) Tj EMC ET')[0]).toBe('BT /Artifact BMC (a) Tj EMC /P <</MCID 0 >>BDC (b) Tj EMC ET');
});

test('text that runs from right to left, which has a mark of its own, is an artefact outside of elements', () => {
  const words = 'BT /ReversedChars BMC <41> Tj <42> Tj EMC ET';
  expect(mark(`${words} BT <43> Tj ET Q`)).toEqual([`/Artifact BMC ${words} BT <43> Tj ET EMC Q`, []]);
  expect(mark(`/P <</MCID 0 >>BDC ${words} EMC`)).toEqual([`/P <</MCID 0 >>BDC ${words} EMC`, []]);
  expect(mark(`/Artifact BMC ${words} EMC`)).toEqual([`/Artifact BMC ${words} EMC`, []]);
  expect(mark('BT /ReversedChars BMC (a) Tj EMC /P <</MCID 0 >>BDC (b) Tj EMC ET')[0]).toBe(
    'BT /ReversedChars BMC /Artifact BMC (a) Tj EMC EMC /P <</MCID 0 >>BDC (b) Tj EMC ET',
  );
});

test('an artefact ends within a mark that says nothing of it', () => {
  expect(mark('0 0 9 9 re f /OC /L BDC 0 0 9 9 re f EMC 0 0 9 9 re f')[0]).toBe(
    '/Artifact BMC 0 0 9 9 re f EMC /OC /L BDC /Artifact BMC 0 0 9 9 re f EMC EMC /Artifact BMC 0 0 9 9 re f EMC',
  );
});

test('strings, comments and pictures are not taken for operators', () => {
  expect(mark('BT (f \\) S ( EMC)) Tj ET % 0 0 m S\nQ')[0]).toBe('/Artifact BMC BT (f \\) S ( EMC)) Tj ET EMC % 0 0 m S Q');
});
