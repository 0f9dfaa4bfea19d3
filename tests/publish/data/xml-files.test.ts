import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { findEntry } from '../../../src/model/find-text.ts';
import { escapeXml } from '../../../src/publish/data/escape-xml.ts';
import { address, read, source } from './sample-data.ts';

const namespaces = {
  a: 'http://www.w3.org/2005/Atom',
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  x: 'http://www.w3.org/1999/xhtml',
};

/** Parses a file strictly; the parser throws at the first fault. */
function query(xml: string) {
  const document = XmlDocument.fromString(xml);
  const find = (path: string, from: XmlElement = document.root): readonly XmlElement[] =>
    from.find(path, namespaces).filter((node) => node instanceof XmlElement);
  const text = (path: string, from?: XmlElement): string => find(path, from)[0]?.content ?? '';
  return { root: document.root, find, text };
}

const isAddress = (text: string): boolean => URL.canParse(text) && text.startsWith(address);

describe.each(['en', 'he', 'de'])('the feed in %s', (language) => {
  const { find, text, root } = query(read(`${language}/feed.xml`));

  it('has what RFC 4287 asks of a feed', () => {
    expect([root.name, root.namespaceUri]).toEqual(['feed', namespaces.a]);
    expect(text('a:id')).toBe(`${address}${language}/`);
    expect(text('a:title')).not.toBe('');
    expect(text('a:author/a:name')).not.toBe('');
    for (const name of ['id', 'title', 'updated', 'subtitle', 'rights']) expect(find(`a:${name}`)).toHaveLength(1);
    const self = find('a:link[@rel="self"]');
    expect(self.map((link) => link.attr('href')?.value)).toEqual([`${address}${language}/feed.xml`]);
  });

  it('has what RFC 4287 asks of entries, each under an id of its own', () => {
    const entries = find('a:entry');
    expect(entries.length).toBeGreaterThan(0);
    const ids = entries.map((entry) => text('a:id', entry));
    expect(ids.filter((id) => !isAddress(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'summary']) expect(find(`a:${name}`, entry)).toHaveLength(1);
      expect(text('a:title', entry)).not.toBe('');
      expect(find('a:link[@rel="alternate"]', entry)).toHaveLength(1);
    }
  });

  it('is dated as the edition is', () => {
    expect(new Set(find('.//a:updated').map(({ content }) => content))).toEqual(new Set(['2031-05-04T00:00:00Z']));
  });

  it('announces what exists in the language', () => {
    const links = find('a:entry/a:link').map((link) => link.attr('href')?.value ?? '');
    expect(links.every((link) => link.startsWith(`${address}${language}/`))).toBe(true);
    expect(links.includes(`${address}${language}/principles/town-halls/th-1/`)).toBe(language === 'en');
  });
});

describe('the sitemap', () => {
  const { find, text } = query(read('sitemap.xml'));
  const urls = find('s:url');
  const locations = urls.map((url) => text('s:loc', url));

  it('lists every page once, under its own address', () => {
    expect(locations.filter((location) => !isAddress(location))).toEqual([]);
    expect(new Set(locations).size).toBe(locations.length);
    expect(locations).toContain(address);
    expect(locations).toContain(`${address}en/principles/workshops/ws-1/`);
    expect(locations).toContain(`${address}he/data/`);
  });

  it('leaves out permalinks, search, sheets and what was not found', () => {
    expect(locations.filter((location) => /\/p\/|\/search\/|\/handout\/|\/brief\/|404/.test(location))).toEqual([]);
  });

  it('leaves out pages that stand in for a missing translation', () => {
    for (const location of locations) {
      const [language = '', ...path] = location.slice(address.length).split('/');
      const entry = [...source.edition.entries.values()].find((one) => one.address === path.join('/'));
      if (language !== '' && entry !== undefined)
        expect([location, [...entry.texts.keys()].map(String)]).toEqual([location, expect.arrayContaining([language])]);
    }
    expect(findEntry(source.edition, 'WS-2')?.texts.size).toBe(2);
    expect(
      locations.filter((location) => location.endsWith('/ws-2/')).map((location) => location.slice(address.length, address.length + 2)),
    ).toEqual(['en', 'he']);
  });

  it('names the versions of a page in all its languages, the page itself among them, and each names the others', () => {
    const alternates = new Map(
      urls.map((url) => [
        text('s:loc', url),
        new Map(find('x:link', url).map((link) => [link.attr('hreflang')?.value, link.attr('href')?.value])),
      ]),
    );
    for (const [location, links] of alternates) {
      if (location === address) continue;
      expect([...links.values()]).toContain(location);
      expect(links.has('x-default')).toBe(true);
      for (const [language, href] of links) if (language !== 'x-default') expect(alternates.get(href ?? '')).toEqual(links);
    }
    expect([...(alternates.get(`${address}en/principles/workshops/ws-2/`)?.keys() ?? [])]).toEqual(['en', 'he', 'x-default']);
  });
});

it('escapeXml gives back the text to a parser, but for what XML cannot hold', () => {
  const text = `<a href="x">&amp; "b" 'c' ]]> Ω א 𝛀`;
  expect(XmlDocument.fromString(`<r a="${escapeXml(text)}">${escapeXml(text)}</r>`).root.content).toBe(text);
  expect(escapeXml('a\u0000\u0008\uFFFEb')).toBe('ab');
});
