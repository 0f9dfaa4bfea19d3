import { dataFolder } from '../../model/data-paths.ts';
import { foreverCache, hashedAsset } from './hashed-assets.ts';
import type { Redirects } from './list-redirects.ts';
import { mediaTypes, textTypes } from './media-types.ts';
import { commonHeaders, securityPolicy } from './security-policy.ts';

type Header = readonly [name: string, value: string];

/**
 * What a `server` block of nginx includes to serve the site below its base path; docs/hosting.md shows the block. A location
 * with a header of its own inherits none, so each names them all.
 */
export function formatNginx(site: string, base: string, redirects: Redirects): string {
  const common = commonHeaders(site);
  const usual: readonly Header[] = [['Content-Security-Policy', securityPolicy('self')], ...common];
  const fresh: Header = ['Cache-Control', 'no-cache'];
  const path = escapePattern(base);
  return `${[
    '# Written by the build, for nginx 1.18 or later: include it in a `server` block.',
    ...(base === '/' ? [] : [`# Its \`root\` is the folder that holds this site under the name \`${base.slice(1, -1)}\`.`]),
    'index index.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    'charset utf-8;',
    `charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 512;',
    `gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    'default_type application/octet-stream;',
    block(
      'types',
      Object.entries(mediaTypes).map(([end, type]) => `${type} ${end};`),
    ),
    `error_page 404 ${base}404.html;`,
    location(base, ['try_files $uri $uri/ =404;'], [...usual, fresh]),
    location(`~ ^${path}${hashedAsset}$`, [], [...usual, ['Cache-Control', foreverCache]]),
    location(
      `~ ^${path}[^/]+/.+/card/(?:index\\.html)?$`,
      ['try_files $uri $uri/ =404;'],
      [['Content-Security-Policy', securityPolicy('anybody')], ...common, fresh],
    ),
    location(`^~ ${base}${dataFolder}`, [], [...usual, ['Access-Control-Allow-Origin', '*'], fresh]),
    location(`~ ^${path}[^/]+/feed\\.xml$`, ['types { }', 'default_type application/atom+xml;'], [...usual, fresh]),
    ...[`^~ ${base}server/`, `= ${base}_headers`, `= ${base}_redirects`].map((place) => location(place, ['return 404;'], [])),
    ...[...redirects].map(([from, to]) => location(`= ${base}${from}`, [`return 301 ${base}${to}$is_args$args;`], [])),
  ].join('\n')}\n`;
}

function location(place: string, lines: readonly string[], headers: readonly Header[]): string {
  // Regular expressions with braces have to be quoted.
  const [, sign, pattern] = /^(~) (.*)$/.exec(place) ?? [];
  const where = sign === undefined || pattern === undefined ? place : `${sign} "${pattern}"`;
  return block(`location ${where}`, [...lines, ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`)]);
}

const block = (head: string, lines: readonly string[]): string => [`${head} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
