/**
 * The media types of the pictures of an edition, by the end of the name: those that every e-reader shows.
 * https://www.w3.org/TR/epub-33/#sec-core-media-types
 */
export const pictureTypes = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
} as const;

const types: ReadonlyMap<string, string> = new Map(Object.entries(pictureTypes));

/** The media type of a picture, by the end of its name; nothing for one that not every e-reader shows. */
export const pictureTypeOf = (path: string): string | undefined => types.get(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
