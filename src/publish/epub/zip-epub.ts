import { zipSync, type Zippable, type ZipOptions } from 'fflate';
import type { EpubFile } from './epub-file.ts';

/** The folder of the publication within the container. */
export const publicationFolder = 'EPUB';
/** Where the container finds the package document. */
export const packageName = 'package.opf';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="${publicationFolder}/${packageName}" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/**
 * Packs an e-book: `mimetype` first and not compressed, as readers look for it at its place. All files carry the date of
 * the edition and the packer is written in JavaScript, so that equal files give equal bytes on every machine.
 */
export function zipEpub(files: readonly Pick<EpubFile, 'path' | 'content'>[], date: string): Uint8Array {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // A zip tells local time; noon exists in every zone. The rights are those of Unix: all may read.
  const attributes: ZipOptions = { mtime: new Date(year, month - 1, day, 12), os: 3, attrs: 0o100644 << 16 };
  const encoder = new TextEncoder();
  const entries: Zippable = {
    mimetype: [encoder.encode('application/epub+zip'), { ...attributes, level: 0 }],
    'META-INF/container.xml': [encoder.encode(container), { ...attributes, level: 9 }],
  };
  for (const { path, content } of files) {
    const isText = typeof content === 'string';
    // Pictures and fonts are compressed already.
    entries[`${publicationFolder}/${path}`] = [isText ? encoder.encode(content) : content, { ...attributes, level: isText ? 9 : 0 }];
  }
  return zipSync(entries);
}
