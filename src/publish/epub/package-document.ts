import type { EpubFile } from './epub-file.ts';
import type { EpubMetadata } from './epub-metadata.ts';
import { escapeText } from './serialize-xhtml.ts';

/** The package document: what the book is, its files, and the order in which they are read. */
export function buildPackageDocument(metadata: EpubMetadata, files: readonly EpubFile[]): string {
  const { language, direction } = metadata;
  const ids = new Map(files.map(({ path }, index) => [path, `file-${index + 1}`]));
  const idOf = (path: string): string => ids.get(path) ?? '';
  const manifest = files.map(({ path, mediaType, properties }) => {
    const marks = properties.length === 0 ? '' : ` properties="${properties.join(' ')}"`;
    return `<item id="${idOf(path)}" href="${path}" media-type="${mediaType}"${marks}/>`;
  });
  const spine = files.filter(({ isRead }) => isRead).map(({ path }) => `<itemref idref="${idOf(path)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="edition" xml:lang="${language}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${writeMetadata(metadata).join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine page-progression-direction="${direction}">
${spine.join('\n')}
</spine>
</package>
`;
}

function writeMetadata(metadata: EpubMetadata): readonly string[] {
  const { identifier, title, subtitle, language, date, publisher, authors, description, rights, sources, pagesFrom, hasPictures } =
    metadata;
  const dc = (name: string, text: string, id?: string): string =>
    `<dc:${name}${id === undefined ? '' : ` id="${id}"`}>${escapeText(text)}</dc:${name}>`;
  const meta = (property: string, text: string, refines?: string): string =>
    `<meta property="${property}"${refines === undefined ? '' : ` refines="#${refines}"`}>${escapeText(text)}</meta>`;
  const modes = hasPictures ? ['textual', 'visual'] : ['textual'];
  return [
    dc('identifier', identifier, 'edition'),
    dc('title', title, 'title'),
    meta('title-type', 'main', 'title'),
    ...(subtitle === undefined ? [] : [dc('title', subtitle, 'subtitle'), meta('title-type', 'subtitle', 'subtitle')]),
    dc('language', language),
    dc('creator', publisher, 'creator'),
    // MARC calls those whose work another work rests on its bibliographic antecedents.
    ...authors.flatMap((name, index) => [
      dc('contributor', name, `author-${index + 1}`),
      `<meta property="role" refines="#author-${index + 1}" scheme="marc:relators">ant</meta>`,
    ]),
    dc('publisher', publisher),
    dc('date', date),
    meta('dcterms:modified', `${date}T00:00:00Z`),
    dc('description', description),
    dc('rights', rights),
    ...sources.map((source) => dc('source', source)),
    dc('source', pagesFrom, 'pages'),
    meta('source-of', 'pagination', 'pages'),
    meta('pageBreakSource', pagesFrom),
    ...modes.map((mode) => meta('schema:accessMode', mode)),
    meta('schema:accessModeSufficient', 'textual'),
    ...metadata.features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', metadata.accessibilitySummary),
  ];
}
