import { dataFolder } from '../../model/data-paths.ts';
import { foreverCache, isHashedAsset } from './hashed-assets.ts';
import type { Redirects } from './list-redirects.ts';
import { commonHeaders, securityPolicy } from './security-policy.ts';

/** `_redirects`, which Netlify, Cloudflare Pages and others read: https://developers.cloudflare.com/pages/configuration/redirects/ */
export function formatRedirectsFile(redirects: Redirects, base: string): string {
  const lines = [...redirects].map(([from, to]) => `${base}${from} ${base}${to} 301`);
  return `${['# From former addresses to the present ones.', ...lines].join('\n')}\n`;
}

/**
 * `_headers`, which the same hosts read. Where two rules fit, they put the values of both into one header, so no rule
 * differs from another in one: framing, which only cards allow, is left open to all.
 */
export function formatHeadersFile(site: string, base: string, files: readonly string[]): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
    [`${base}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule('*', [['Content-Security-Policy', securityPolicy(undefined)], ...commonHeaders(site)]),
    rule(`${dataFolder}*`, [['Access-Control-Allow-Origin', '*']]),
    ...files.filter(isHashedAsset).map((file) => rule(file, [['Cache-Control', foreverCache]])),
  ].join('\n')}\n`;
}
