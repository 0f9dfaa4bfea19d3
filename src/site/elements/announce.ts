let region: HTMLElement | undefined;

/** Lets screen readers say something that has happened. */
export function announce(words: string): void {
  if (region === undefined) {
    region = document.createElement('p');
    region.className = 'visually-hidden';
    region.role = 'status';
    document.body.append(region);
  }
  const { textContent } = region;
  // The same words are said again only when they are not there in between, and a new region has to be known before it speaks.
  if (textContent !== '') region.textContent = '';
  setTimeout(() => region?.replaceChildren(words), 100);
}
