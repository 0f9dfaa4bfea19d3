import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedAddresses } from '../../src/model/published-addresses.ts';
import { openEdition } from '../../src/open-edition.ts';
import { buildSmallEdition, entry, openSmallEdition, withSmallEdition } from '../editions/build-edition.ts';

const home = 'en/pages/home.mdx';

describe('frontPagePresent', () => {
  it('asks for a front page, and says nothing of what names one', () => {
    const files = {
      'addresses.txt': publishedAddresses(buildSmallEdition()).join('\n'),
      'en/pages/about.mdx': entry({ id: 'about', title: 'About', summary: 'What this is.' }, '[Begin](home).'),
    };
    const diagnostics = withSmallEdition(files, (folder) => {
      rmSync(`${folder}/${home}`);
      return openEdition(folder).diagnostics;
    });
    expect(diagnostics).toMatchObject([{ code: 'file-missing', file: home, line: 1, message: `The edition has no file \`${home}\`.` }]);
  });

  it('leaves one that cannot be read to those who read it', () => {
    expect(openSmallEdition({ [home]: 'Welcome.' }).diagnostics).toMatchObject([{ code: 'front-matter-missing', file: home }]);
  });
});
