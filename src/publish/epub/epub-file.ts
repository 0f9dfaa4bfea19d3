/** A file of an e-book, before it is packed. */
export interface EpubFile {
  /** Below the folder of the publication, with forward slashes; unique, and the name by which other files refer to it. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
  /** What the manifest says of it, such as `nav`, `svg`, `cover-image`. */
  readonly properties: readonly string[];
  /** Whether it has a place in the reading order, which is that of the files. */
  readonly isRead: boolean;
}

/** The address of a file as another file has to write it. */
export function pathFrom(file: string, target: string): string {
  const [from, to] = [file.split('/').slice(0, -1), target.split('/')];
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
