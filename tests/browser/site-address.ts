import { readFileSync } from 'node:fs';
import type { LanguageTag } from '../../src/schema/ids.ts';
import { siteFolder } from './built-site.ts';

/** The address that the site under test was built for, with a slash at the end: it is printed in everything. */
export function readSiteAddress(language: LanguageTag): string {
  const page = readFileSync(`${siteFolder}/${language}/index.html`, 'utf8');
  const canonical = /<link rel="canonical" href="([^"]*)\/"/.exec(page)?.[1];
  if (canonical === undefined) throw new Error(`${language}/index.html has no canonical address`);
  return canonical.slice(0, -language.length);
}
