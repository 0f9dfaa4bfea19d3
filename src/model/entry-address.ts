import type { EntryPlace } from '../load/entry-place.ts';

/**
 * Where an entry of that kind and id lives below a language folder, with a slash at the end; empty for the front page.
 * Slugs are the same in every language, so that a change of language keeps the page.
 */
export function entryAddress({ kind, id, set }: EntryPlace): string {
  const slug = id.toLowerCase();
  switch (kind) {
    case 'page':
      return id === 'home' ? '' : `${slug}/`;
    case 'set':
      return `principles/${slug}/`;
    case 'principle':
      return `principles/${set ?? ''}/${slug}/`;
    case 'finding':
      return `findings/${slug.replace(/^findings-/, '')}/`;
    case 'module':
      return `training/${slug}/`;
    case 'pilot':
      return `pilots/${slug.replace(/^pilot-/, '')}/`;
    case 'term':
      return `glossary/${slug.replace(/^term-/, '')}/`;
  }
}
