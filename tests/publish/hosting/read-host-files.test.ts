import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatHeadersFile, formatRedirectsFile } from '../../../src/publish/hosting/format-static-host.ts';
import { readHostFiles } from '../../../src/publish/hosting/read-host-files.ts';

describe('readHostFiles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-files-'));
  beforeAll(() => {
    writeFileSync(`${folder}/_redirects`, formatRedirectsFile(new Map([['en/old/', 'en/new/']]), '/'));
    writeFileSync(`${folder}/_headers`, formatHeadersFile('https://a.example', '/', ['assets/site.AbC-_1.css']));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads what the build writes', () => {
    const { findRedirect, headersOf } = readHostFiles(folder);
    expect(findRedirect('/en/old/')).toBe('/en/new/');
    expect(findRedirect('/en/new/')).toBeUndefined();
    expect(headersOf('/assets/site.AbC-_1.css').map(([name]) => name)).toEqual(
      expect.arrayContaining(['Content-Security-Policy', 'Referrer-Policy', 'Cache-Control']),
    );
    expect(headersOf('/en/').map(([name]) => name)).not.toContain('Cache-Control');
  });

  it('has nothing to say for a folder without them', () => {
    const { findRedirect, headersOf } = readHostFiles(tmpdir());
    expect([findRedirect('/en/old/'), headersOf('/')]).toEqual([undefined, []]);
  });
});
