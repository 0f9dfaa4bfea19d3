import { hash } from 'node:crypto';

/** The first six hex digits of the SHA-256 of a text whose white space was folded: short enough to stand in front matter. */
export function shortDigest(text: string): string {
  return hash('sha256', text.normalize('NFC').replace(/\s+/gu, ' ').trim(), 'hex').slice(0, 6);
}
