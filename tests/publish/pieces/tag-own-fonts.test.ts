import { PDFDict, PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { tagOwnFonts } from '../../../src/publish/pieces/tag-own-fonts.ts';

function addFont({ context }: PDFDocument, name: string): PDFRef {
  const descriptor = context.register(context.obj({ Type: 'FontDescriptor', FontName: name }));
  const inner = context.register(context.obj({ Subtype: 'CIDFontType2', BaseFont: name, FontDescriptor: descriptor }));
  return context.register(context.obj({ Subtype: 'Type0', BaseFont: name, DescendantFonts: [inner] }));
}

const names = ({ context }: PDFDocument): readonly string[] =>
  context.enumerateIndirectObjects().flatMap(([, object]) => {
    const name = object instanceof PDFDict ? (object.get(PDFName.of('BaseFont')) ?? object.get(PDFName.of('FontName'))) : undefined;
    return name instanceof PDFName ? [name.decodeText()] : [];
  });

test('fonts of a piece are called otherwise than those of another, in all their parts', async () => {
  const tagged = await Promise.all(
    [0, 1].map(async (slot) => {
      const document = await PDFDocument.create();
      const shared = addFont(document, 'AAAAAA+Shared-Regular');
      addFont(document, 'BAAAAA+Fallback');
      addFont(document, 'CAAAAA+Fallback');
      tagOwnFonts(document, new Set([shared]), slot);
      return names(document);
    }),
  );
  const own = tagged.flatMap((all) => all.filter((name) => name.endsWith('Fallback')));
  expect(own).toHaveLength(12);
  expect(new Set(own).size).toBe(4);
  expect(own.every((name) => /^[A-Z]{6}\+Fallback$/.test(name))).toBe(true);
  expect(tagged[0]?.filter((name) => name.endsWith('Regular'))).toEqual(Array.from({ length: 3 }, () => 'AAAAAA+Shared-Regular'));
});
