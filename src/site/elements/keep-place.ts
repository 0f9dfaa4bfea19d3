/**
 * Languages chosen in the menu open at the place where the reader is, such as a step: anchors are the same in all languages. The
 * links learn the place as the menu opens, so that they also keep it when they are copied or opened in another tab.
 */
export function keepPlace(root: Document): void {
  root.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.matches('.language-menu')) return;
      for (const link of target.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = location.hash;
    },
    // A menu's toggle does not bubble.
    { capture: true },
  );
}
