import { describe, expect, it } from 'vitest';
import { shortDigest } from '../../src/body/digest.ts';

describe('shortDigest', () => {
  it('is six hex digits', () => {
    expect(shortDigest('Outreach work')).toMatch(/^[0-9a-f]{6}$/);
  });

  it('looks past white space and the two ways of writing an accent', () => {
    expect(shortDigest(' café\n au  lait ')).toBe(shortDigest('cafe\u0301 au lait'));
  });

  it('takes any white space for one space', () => {
    const texts = ['a b', 'a\nb', 'a\u00A0b', 'a  b', 'a \t b', 'a\t\tb', '\na b '];
    expect(new Set(texts.map(shortDigest)).size).toBe(1);
  });

  it('changes with a letter, a capital or a full stop', () => {
    expect(new Set(['peer', 'Peer', 'peer.', 'peers'].map(shortDigest)).size).toBe(4);
  });
});
