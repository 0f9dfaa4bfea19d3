import { hash } from 'node:crypto';
import type { Sheet } from '../../book/sheets/sheet.ts';
import type { PlacedSheet } from './sheet-document.ts';

const known = new WeakMap<Sheet, string>();
const knownFonts = new Map<string, string>();

/** The SHA-256 of all that a document of sheets is made from, besides this program; `fonts` are its rules. */
export function digestSheets(placed: readonly PlacedSheet[], fonts: string): string {
  const fontDigest = knownFonts.get(fonts) ?? digest(fonts);
  knownFonts.set(fonts, fontDigest);
  return digest(JSON.stringify([fontDigest, ...placed.map(({ sheet, density }) => [digestSheet(sheet), density])]));
}

/** Each stands in several packs. */
function digestSheet(sheet: Sheet): string {
  const found = known.get(sheet) ?? digest(JSON.stringify(sheet));
  known.set(sheet, found);
  return found;
}

const digest = (text: string): string => hash('sha256', text, 'hex');
