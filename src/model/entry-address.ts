import type { EntryPlace } from '../load/entry-place.ts';

/**
 * Where an entry of that kind and id lives below a language folder, with a slash at the end; empty for the front page.
 * Slugs are the same in every language, so that a change of language keeps the page.
 */
export function entryAddress({ kind, id, set, module }: EntryPlace): string {
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
    case 'plan':
    case 'slides':
      return `training/${module ?? ''}/${nameWithin(slug, module)}/`;
    case 'worksheet':
      return module === undefined
        ? `training/worksheets/${nameWithin(slug, 'worksheet')}/`
        : `training/${module}/worksheets/${nameWithin(slug, module)}/`;
    case 'pilot':
      return `pilots/${slug.replace(/^pilot-/, '')}/`;
    case 'term':
      return `glossary/${slug.replace(/^term-/, '')}/`;
  }
}

/** The part of an id behind that of what it belongs to: `module-2-vmosa` is `vmosa` within `module-2`. */
const nameWithin = (slug: string, owner = ''): string => slug.slice(owner.length + 1);
