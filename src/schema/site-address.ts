import { z } from 'zod';

/** What a site address looks like, as words that fit behind ‘expected’ and ‘write’. */
export const siteAddressForm = 'scheme and host alone, such as `https://example.org`; a path goes into `npm run build -- --base`';

/**
 * Whether a text is the address of a host, with at most a slash behind it. A path stands apart from it, in `--base`: written
 * here, it would be missing or doubled in links, and in the codes on paper.
 */
export function isSiteAddress(text: string): boolean {
  return /^https?:\/\/[^\s/\\?#@]+\/?$/.test(text) && URL.canParse(text);
}

/** The address of a host as paths are put behind it, which begin with a slash of their own. */
export const withoutSlash = (address: string): string => address.replace(/\/$/, '');

/** The address of a host in `edition.yaml`. */
export const siteAddress = z.string().refine(isSiteAddress, siteAddressForm).meta({ title: 'a web address without a path' });
