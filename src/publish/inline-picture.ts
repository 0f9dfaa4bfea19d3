import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureTypeOf } from '../schema/picture-types.ts';

/** A picture of the edition as a `data:` address: the document that shows it is then complete, and its digest covers it. */
export function inlinePicture(root: string, path: string): string {
  return `data:${pictureTypeOf(path) ?? 'application/octet-stream'};base64,${readFileSync(join(root, path)).toString('base64')}`;
}
