import { createHash } from 'node:crypto';
import { deckScript } from '../slides/deck-document.ts';
import { redirectScript } from './redirect-page.ts';

/** Who may show a page in a frame: the site itself, or anybody. */
export type Framing = 'self' | 'anybody';

/**
 * The Content-Security-Policy of the site: nothing comes from elsewhere and no other script runs than ours. Styles may stand
 * in attributes (the hue of a set); search is WebAssembly; slides and redirects have one script each, named by digest.
 * https://www.w3.org/TR/CSP3/
 */
export function securityPolicy(framing: Framing | undefined): string {
  const scripts = [deckScript, redirectScript].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(framing === undefined ? [] : [`frame-ancestors ${framing === 'self' ? "'self'" : '*'}`]),
  ].join('; ');
}

/**
 * Headers that hold for every answer but the policy. Readers may be in danger for what they read, so no other site learns
 * where they come from. A host that was once reached safely is not asked otherwise again (`site` says whether it is safe).
 */
export function commonHeaders(site: string): readonly (readonly [name: string, value: string])[] {
  return [
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
    ...(site.startsWith('https://') ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
  ];
}
