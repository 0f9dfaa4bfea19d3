import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { checkAlternatives, checkNotes } from './check-alternatives.ts';
import { checkAnnotations, checkTabOrder } from './check-annotations.ts';
import { checkForms, checkLayers, checkMarkInfo, checkMetadata, checkTitleIsShown } from './check-catalog.ts';
import { checkContent, checkParentTree } from './check-content.ts';
import { checkEncryption } from './check-encryption.ts';
import { checkFonts } from './check-fonts.ts';
import { checkHeadingKinds, checkHeadingRanks, readHeadingRanks } from './check-headings.ts';
import { checkLanguages } from './check-languages.ts';
import { checkNesting } from './check-nesting.ts';
import { checkObjects } from './check-objects.ts';
import { checkRoles } from './check-roles.ts';
import { checkTables } from './check-tables.ts';
import type { PdfUaFailure } from './failure.ts';
import { openPdf, type Check, type OpenedPdf } from './opened-pdf.ts';

/** What the catalogue of a whole file has to say. */
const checksOfCatalog = [checkMarkInfo, checkMetadata, checkTitleIsShown] as const;

/** What holds of a whole file if it holds of each run of its pages. */
const checksOfPart: readonly Check[] = [
  checkContent,
  checkParentTree,
  checkRoles,
  checkNesting,
  checkTables,
  checkHeadingKinds,
  checkAlternatives,
  checkNotes,
  checkLanguages,
  checkAnnotations,
  checkTabOrder,
  checkObjects,
  checkLayers,
  checkForms,
  checkFonts,
];

/**
 * Finds where a PDF departs from PDF/UA-1, as far as a machine can tell: `docs/pdf-ua.md` lists the failure conditions of
 * the Matterhorn Protocol one by one. No failure does not make a file accessible; whether an alternative text says what a
 * picture shows is for people to judge. Of an encrypted file its encryption alone is checked.
 */
export async function checkPdfUa(bytes: Uint8Array): Promise<readonly PdfUaFailure[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true, parseSpeed: ParseSpeeds.Fastest });
  return checkDocument(document);
}

/** Finds the same in a document that is open already. */
export function checkDocument(document: PDFDocument): readonly PdfUaFailure[] {
  if (document.context.trailerInfo.Encrypt !== undefined) return [...checkEncryption(document)];
  const opened = openPdf(document);
  return [...checkWhole(document, readHeadingRanks(opened)), ...checkPart(opened)];
}

/** Finds what can be told only of a whole file: of its catalogue, and of the ranks of all its headings in order. */
export function checkWhole(document: Pick<PDFDocument, 'catalog'>, headingRanks: readonly number[]): readonly PdfUaFailure[] {
  return [...checksOfCatalog.flatMap((check) => [...check({ document })]), ...checkHeadingRanks(headingRanks)];
}

/** Finds where pages that are to be a part of a file depart from PDF/UA-1, as far as it can be told of them alone. */
export function checkPart(opened: OpenedPdf): readonly PdfUaFailure[] {
  return checksOfPart.flatMap((check) => [...check(opened)]);
}
