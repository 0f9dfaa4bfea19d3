import type { Artefact } from './artefact-store.ts';
import type { FileWriter } from './file-writer.ts';

/** A file that was written: a PDF, or something that was made from PDFs. */
export interface WrittenFile {
  /** Below the folder of the site. */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** 0 for what has no pages. */
  readonly pages: number;
  readonly origin: Artefact['origin'];
}

/** Writes a finished artefact into the folder of the site. */
export function writeArtefact(files: Pick<FileWriter, 'write'>, path: string, { bytes, pages, origin }: Artefact): WrittenFile {
  files.write(path, bytes);
  return { path, bytes: bytes.length, pages, origin };
}
