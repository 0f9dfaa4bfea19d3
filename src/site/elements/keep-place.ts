/**
 * Languages chosen in the menu open at the place where the reader is, such as a step: anchors are the same in all languages. So are
 * the words and filters that a search was made with, and the choice among the principles. The links learn the place as the menu opens,
 * so that they also keep it when they are copied or opened in another tab.
 */
export function keepPlace(root: Document): void {
  root.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.matches('.language-menu')) return;
      const isSearched = root.querySelector('search-page, principle-filter') !== null;
      for (const link of target.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
        link.hash = location.hash;
        if (isSearched) link.search = location.search;
      }
    },
    // A menu's toggle does not bubble.
    { capture: true },
  );
}
