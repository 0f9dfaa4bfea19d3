/**
 * The permanent address of the entry that a page shows: its path stands in the page, and scheme and host in the canonical address,
 * so that a copy of the site on another host still hands out the address that lasts.
 */
export function readPermalink(root: Document): string {
  const path = root.querySelector('.permalink a')?.getAttribute('href') ?? '';
  return new URL(path, root.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? root.baseURI).href;
}
