import { describe, expect, it } from 'vitest';
import { formatNginx } from '../../../src/publish/hosting/format-nginx.ts';

const config = formatNginx('https://a.example', '/x.y/', new Map([['en/old/', 'en/new/']]));

describe('formatNginx', () => {
  it('redirects with the query, and by the path alone, so that it serves any host', () => {
    expect(config).toContain('location = /x.y/en/old/ {\n  return 301 /x.y/en/new/$is_args$args;\n}');
    expect(config).toContain('absolute_redirect off;');
  });

  it('names all headers in each place, since a place with one inherits none', () => {
    const places = config.split('\nlocation ').filter((place) => place.includes('add_header'));
    expect(places).toHaveLength(5);
    for (const place of places) {
      expect(place).toContain("add_header Content-Security-Policy \"default-src 'none';");
      expect(place).toContain('add_header X-Content-Type-Options "nosniff" always;');
    }
  });

  it('takes the base path to the letter in patterns', () => {
    expect(config).toContain('location ~ "^/x\\.y/[^/]+/feed\\.xml$"');
  });
});
