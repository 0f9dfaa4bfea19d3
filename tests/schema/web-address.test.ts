import { expect, test } from 'vitest';
import { editionFile } from '../../src/schema/edition-file.ts';
import { organisationsFile } from '../../src/schema/organisations-file.ts';
import { reference } from '../../src/schema/references-file.ts';
import { webAddress } from '../../src/schema/web-address.ts';

test.each([
  'https://example.org',
  'http://localhost:8080/x?y=1#z',
  'https://a_b.example.org./',
  'https://ελλάδα.gr/αρχή',
  'https://[2001:db8::1]/',
])('%s is a web address', (address) => {
  expect(webAddress.safeParse(address).success).toBe(true);
});

const strange = [
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'mailto:a@example.org',
  'ftp://example.org/',
  '//example.org/',
  'https:example.org',
  'https://',
  'https://…',
  'https://[x',
  'https://example..org/',
  'https://example.org:99999/',
];

test.each(strange)('%s is none', (address) => {
  expect(webAddress.safeParse(address).success).toBe(false);
});

test.each(strange)('%s is no address of an organisation, a reference or a source', (address) => {
  expect(organisationsFile.safeParse({ partners: [{ id: 'mill', name: 'Mill', url: address }] }).error?.issues).toEqual([
    expect.objectContaining({ path: ['partners', 0, 'url'] }),
  ]);
  expect(reference.safeParse({ id: 'miller1999', type: 'book', title: 'Tools', URL: address }).error?.issues).toEqual([
    expect.objectContaining({ path: ['URL'] }),
  ]);
  const source = { title: 'Handbook', lang: 'en', url: address };
  expect(editionFile.shape.sources.safeParse({ handbook: source }).error?.issues).toEqual([
    expect.objectContaining({ path: ['handbook', 'url'] }),
  ]);
});
