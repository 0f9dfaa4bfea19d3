import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** A picture of the edition as a `data:` address: the document that shows it is then complete, and its digest covers it. */
export function inlinePicture(root: string, path: string): string {
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return `data:${type};base64,${readFileSync(join(root, path)).toString('base64')}`;
}
