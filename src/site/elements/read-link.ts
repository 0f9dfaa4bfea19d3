import { openToAnyLanguage } from './any-language.ts';
import { readPermalink } from './read-permalink.ts';

/**
 * The address to hand out for what a page shows; it opens in the language of whoever follows it. That is the permalink, whose card
 * is in the source language; on pages with other words (`data-own`), without a permalink, or with principles chosen on them, it is
 * the address of what is shown, since messages would show other words than those that were sent.
 */
export function readLink(root: Document): string {
  const chosen = root.querySelector<HTMLElement>('principle-filter')?.dataset.link;
  if (chosen === undefined && root.querySelector('page-tools[data-own]') === null) return readPermalink(root);
  const { href } = new URL(chosen ?? '', root.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? root.baseURI);
  return root.querySelector('.language-menu') === null ? href : openToAnyLanguage(href);
}
