import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTree } from '../../src/load/read-tree.ts';
import { readSiteLinks, verifySite } from '../../src/publish/verify-site.ts';

describe('verifySite', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verify-site-'));
    write('index.html', '<p id="top-of-it">a</p>');
    write('a/index.html', '<h2 id=plain>b</h2><h2 id="a&amp;b">c</h2>');
    write('style.css', '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, html: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  const verify = (html: string, base = '/'): readonly (readonly [link: string, reason: string])[] => {
    write('page/index.html', html);
    return verifySite(new Set([...readTree(folder), 'later.pdf']), base, readSiteLinks(folder)).map(
      ({ link, reason }) => [link, reason] as const,
    );
  };

  it('lets pass what is there, whatever way it is written', () => {
    expect(
      verify(`<a href="/">x</a> <a href='/a/'>x</a> <a href=/a/#plain>x</a> <a class="b" href="../a/#a&amp;b">x</a> <a href="#">x</a>`),
    ).toEqual([]);
    expect(verify('<link rel="stylesheet" href="/style.css"><a href="/later.pdf">x</a><a href="https://other.example/">x</a>')).toEqual([]);
  });

  it('finds links to pages that are not there, on every page that has them', () => {
    write('b/index.html', '<a href="/gone/">x</a>');
    expect(verify('<a href="/gone/">x</a><a href="gone/">x</a>')).toEqual([
      ['/gone/', 'no such page'],
      ['/gone/', 'no such page'],
      ['gone/', 'no such page'],
    ]);
  });

  it('reads tags whose attributes hold signs of tags', () => {
    const html =
      '<p aria-label="Fewer than <5" id="x"></p><a title="a <b c> d" href="/gone/">x</a><img alt="<nav> used" src="/q.png"><a href="#x">x</a>';
    expect(verify(html)).toEqual([
      ['/gone/', 'no such page'],
      ['/q.png', 'no such page'],
    ]);
    expect(verify('<p>Write href="/gone/" and <code>id=x</code> there.</p>')).toEqual([]);
  });

  it('finds fragments that are not there', () => {
    expect(verify('<p id="here"></p><a href="#here">x</a><a href="#there">x</a><a href="/a/#there">x</a>')).toEqual([
      ['#there', 'no such place on the page'],
      ['/a/#there', 'no such place on the page'],
    ]);
  });

  it('finds what is loaded from another host', () => {
    expect(verify('<script src="https://other.example/a.js"></script><img src="data:image/png;base64,x">')).toEqual([
      ['https://other.example/a.js', 'loads from another host'],
    ]);
  });

  it('follows links below a base path, and none out of it', () => {
    expect(verify('<a href="/x/a/#plain">x</a><a href="/a/">x</a>', '/x/')).toEqual([['/a/', 'no such page']]);
  });

  it('takes words and scripts for no links', () => {
    expect(verify('<p>&lt;a href="/gone/"&gt;</p><script>const a = \'<b href="/gone/"\';</script>')).toEqual([]);
  });
});
