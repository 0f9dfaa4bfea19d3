import { describe, expect, it } from 'vitest';
import { formatHeadersFile, formatRedirectsFile } from '../../../src/publish/hosting/format-static-host.ts';

describe('formatRedirectsFile', () => {
  it('has a line for each redirect, below the base path', () => {
    expect(formatRedirectsFile(new Map([['en/old/', 'en/new/']]), '/x/')).toBe(
      '# From former addresses to the present ones.\n/x/en/old/ /x/en/new/ 301\n',
    );
  });
});

describe('formatHeadersFile', () => {
  const files = ['assets/site.AbC-_1.css', 'assets/bench.svg', 'assets/note.css', 'index.html'];
  const text = formatHeadersFile('https://a.example', '/x/', files);

  it('keeps only what is named after its content', () => {
    expect(text.match(/^\/.*$/gm)).toEqual(['/x/*', '/x/api/v1/*', '/x/assets/site.AbC-_1.css']);
    expect(text).toContain('/x/assets/site.AbC-_1.css\n  Cache-Control: public, max-age=31536000, immutable');
  });

  it('gives no header twice to one address, since hosts would join the two', () => {
    const names = text.split(/^\/.*$/m).map((block) => block.match(/^ {2}[^:]+/gm) ?? []);
    const [, forAll = [], ...others] = names;
    expect(others.flat().filter((name) => forAll.some((known) => known === name))).toEqual([]);
    expect(text).not.toContain('frame-ancestors');
  });

  it('asks for safe connections where the edition has them', () => {
    expect(text).toContain('Strict-Transport-Security');
    expect(formatHeadersFile('http://a.example', '/', files)).not.toContain('Strict-Transport-Security');
  });
});
