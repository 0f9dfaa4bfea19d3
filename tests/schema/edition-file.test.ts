import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openEdition } from '../../src/open-edition.ts';
import { isSiteAddress } from '../../src/schema/site-address.ts';
import { copyStock, stockEdition } from '../editions/overlay-edition.ts';

const stock = copyStock();
afterAll(() => stock.remove());

/** What is said of the stock edition when one line of its edition.yaml reads otherwise. */
function faultsWith(before: string, after: string): readonly string[] {
  const text = readFileSync(join(stockEdition, 'edition.yaml'), 'utf8');
  expect(text).toContain(before);
  const { diagnostics } = stock.withText('edition.yaml', text.replace(before, after), (content) => openEdition(content));
  return diagnostics.map(({ line, column, message, remedy }) => `${line}:${column} ${message} ${remedy}`);
}

describe('edition.yaml', () => {
  it('names an icon that there is', () => {
    const names = '`shield`, `exchange`, `book`, `houses`, `hands`, `circle-people`, `columns`, `two-people`, `organisation`, `virus`';
    expect(faultsWith('icon: hands', 'icon: hand')).toEqual([
      `27:35 The field \`stakeholders.workshops.icon\` is the text \`hand\`; expected one of ${names}. Write one of ${names}.`,
    ]);
  });

  it('has an address without a path', () => {
    const form = 'scheme and host alone, such as `https://example.org`; a path goes into `npm run build -- --base`';
    expect(faultsWith('https://shared-workshops.example', 'https://shared-workshops.example/guide/')).toEqual([
      `5:1 The field \`site\` is the text \`https://shared-workshops.example/guide/\`; expected ${form}. Write ${form}.`,
    ]);
    expect(faultsWith('https://shared-workshops.example', 'https://shared-workshops.example/')).toEqual([]);
  });

  it('names its licence by the SPDX identifier', () => {
    const form = 'an SPDX identifier such as `CC-BY-4.0`';
    expect(faultsWith('licence: CC-BY-SA-4.0', 'licence: CC BY 4.0')).toEqual([
      `9:1 The field \`licence\` is the text \`CC BY 4.0\`; expected ${form}. Write ${form}.`,
    ]);
    for (const known of ['CC0-1.0', 'GFDL-1.3-no-invariants-or-later', 'GPL-2.0+', 'LicenseRef-own']) {
      expect(faultsWith('licence: CC-BY-SA-4.0', `licence: ${known}`)).toEqual([]);
    }
  });
});

describe('isSiteAddress', () => {
  it.each(['https://a.example', 'https://a.example/', 'http://localhost:4321', 'https://αρχές.example', 'http://[::1]:80/'])(
    'takes %s',
    (text) => {
      expect(isSiteAddress(text)).toBe(true);
    },
  );

  it.each([
    ...['foo', 'a.example', '//a.example', 'ftp://a.example', 'https://', 'https://a.example/x', 'https://a.example//', 'https://a b', ''],
    ...['https://a.example?x', 'https://a.example#x', 'https://you@a.example', 'https://a.example:99999', 'https://a.example\\x'],
  ])('refuses %j', (text) => {
    expect(isSiteAddress(text)).toBe(false);
  });
});
