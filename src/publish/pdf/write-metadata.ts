import { PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { PrintJob } from './print-job.ts';

/** A standard that a document may be declared to follow; declare it only when that was checked. */
export type Conformance = { readonly standard: 'pdf/ua'; readonly part: 1 };

/** What the metadata says. */
export interface Metadata extends Pick<PrintJob, 'title' | 'subject' | 'author' | 'locale' | 'date'> {
  readonly conformance?: Conformance;
}

/** Writes the XMP metadata of a PDF, in agreement with what stands in its Info dictionary. */
export function writeMetadata({ context, catalog }: Pick<PDFDocument, 'context' | 'catalog'>, metadata: Metadata): void {
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict);
  const producer = info?.lookupMaybe(PDFName.of('Producer'), PDFString, PDFHexString)?.decodeText();
  const creator = info?.lookupMaybe(PDFName.of('Creator'), PDFString, PDFHexString)?.decodeText();
  const xmp = buildXmp(metadata, { producer, creator });
  // Not compressed, so that tools which know nothing of PDF can read it too.
  const stream = context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  const written = catalog.get(PDFName.of('Metadata'));
  if (written instanceof PDFRef) context.assign(written, stream);
  else catalog.set(PDFName.of('Metadata'), context.register(stream));
}

interface Tools {
  readonly producer: string | undefined;
  readonly creator: string | undefined;
}

function buildXmp({ title, subject, author, locale, date, conformance }: Metadata, { producer, creator }: Tools): string {
  const made = `${date}T00:00:00Z`;
  const alternatives = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`;
  const properties = [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title>${alternatives(title)}</dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escape(locale)}</rdf:li></rdf:Bag></dc:language>`,
    ...(author === undefined ? [] : [`<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>`]),
    ...(subject === undefined ? [] : [`<dc:description>${alternatives(subject)}</dc:description>`]),
    `<xmp:CreateDate>${made}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${made}</xmp:ModifyDate>`,
    ...(creator === undefined ? [] : [`<xmp:CreatorTool>${escape(creator)}</xmp:CreatorTool>`]),
    ...(producer === undefined ? [] : [`<pdf:Producer>${escape(producer)}</pdf:Producer>`]),
    ...(conformance === undefined ? [] : [`<pdfuaid:part>${conformance.part}</pdfuaid:part>`]),
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   ${properties.join('\n   ')}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
