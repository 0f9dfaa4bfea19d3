import { pictureTypes } from '../../schema/picture-types.ts';

/** The media type of every kind of file that a site holds, by the end of its name. https://www.iana.org/assignments/media-types/ */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  ...pictureTypes,
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  zip: 'application/zip',
  wasm: 'application/wasm',
};

/** Those that hold text: they are sent as UTF-8, and compressed. */
export const textTypes: readonly string[] = [
  ...new Set(Object.values(mediaTypes).filter((type) => /^text\/|json|xml|bibtex|research-info/.test(type))),
  'application/atom+xml',
];
