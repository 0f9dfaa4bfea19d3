import { hash } from 'node:crypto';

/** White space that is not one space already, as nearly all of it is. */
const unfolded = /[^\S ]\s*| \s+/gu;

/** The first six hex digits of the SHA-256 of a text whose white space was folded: short enough to stand in front matter. */
export function shortDigest(text: string): string {
  return hash('sha256', text.normalize('NFC').replace(unfolded, ' ').trim(), 'hex').slice(0, 6);
}
