import { describe, expect, it } from 'vitest';
import { writeFrontField } from '../../src/translations/write-front-field.ts';

describe('writeFrontField', () => {
  it('adds a field at the end and leaves every other byte', () => {
    const text = '---\ntitle:   "A"   # words\n\n---\n\nText  \n\n';
    expect(writeFrontField(text, 'digest', ['digest: abc'])).toBe('---\ntitle:   "A"   # words\n\ndigest: abc\n---\n\nText  \n\n');
  });

  it('replaces a field where it stands', () => {
    const text = '---\ntitle: A\ndigest: old\nsummary: B\n---\nText digest: old';
    expect(writeFrontField(text, 'digest', ['digest: new'])).toBe('---\ntitle: A\ndigest: new\nsummary: B\n---\nText digest: old');
  });

  it.each([
    ['digest: >-\n  old\n  older\n'],
    ['digest: |\n  old\n\n'],
    ['digest:\n'],
    ['digest: "old" # made by hand\n'],
    ['digest:\n  - old\n'],
  ])('replaces the whole of %j', (old) => {
    expect(writeFrontField(`---\na: 1\n${old}b: 2\n---\n`, 'digest', ['digest: new'])).toMatch(/^---\na: 1\ndigest: new\n\n?b: 2\n---\n$/);
  });

  it('does not take a field inside another for it', () => {
    expect(writeFrontField('---\na:\n  digest: x\n---\n', 'digest', ['digest: new'])).toBe('---\na:\n  digest: x\ndigest: new\n---\n');
  });

  it('keeps line ends of Windows and a byte order mark', () => {
    expect(writeFrontField('\uFEFF---\r\na: 1\r\n---\r\nText\r\n', 'digest', ['digest: new'])).toBe(
      '\uFEFF---\r\na: 1\r\ndigest: new\r\n---\r\nText\r\n',
    );
  });

  it('writes several lines', () => {
    expect(writeFrontField('---\n---\n', 'digest', ['digest: >-', '  a', '  b'])).toBe('---\ndigest: >-\n  a\n  b\n---\n');
  });

  it('gives nothing for a text without front matter', () => {
    expect(writeFrontField('Text', 'digest', ['digest: new'])).toBeUndefined();
  });
});
