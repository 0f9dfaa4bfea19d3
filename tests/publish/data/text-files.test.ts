import { describe, expect, it } from 'vitest';
import { address, files, read } from './sample-data.ts';

describe('robots.txt', () => {
  it('lets everybody read everything and names the sitemap', () => {
    expect(read('robots.txt').split('\n')).toEqual(['User-agent: *', 'Allow: /', '', `Sitemap: ${address}sitemap.xml`, '']);
  });
});

describe('llms.txt', () => {
  const text = read('llms.txt');

  it('begins with the title and what the edition is', () => {
    expect(text.split('\n\n').slice(0, 2)).toEqual([
      '# Principles for shared repair workshops',
      '> How repair workshops and town halls can work together, so that things are mended close to home.',
    ]);
  });

  it('has after that sections with lists of links alone', () => {
    const [, ...sections] = text.split(/^## .+\n\n/m);
    expect(sections).toHaveLength(3);
    for (const line of sections.flatMap((section) => section.trim().split('\n')))
      expect(line).toMatch(/^- \[.+\]\(https:\/\/\S+\)(?:: .+)?$/);
  });

  it('names files of data that exist', () => {
    const named = [...text.matchAll(/\]\((\S+\.(?:json|csv|xml))\)/g)].map(([, url = '']) => url.slice(address.length));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });
});
