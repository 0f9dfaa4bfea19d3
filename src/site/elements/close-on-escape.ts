/**
 * Escape closes open menus and hides the meaning of the term under the pointer or the focus, until another term is reached
 * (WCAG 2.2, 1.4.13). A click elsewhere closes menus too.
 */
export function closeOnEscape(root: Document): void {
  let dismissed: Element | undefined;
  const closeMenus = (except?: Node): void => {
    for (const menu of root.querySelectorAll<HTMLDetailsElement>('details.language-menu[open]')) {
      if (except !== undefined && menu.contains(except)) continue;
      if (except === undefined && menu.contains(root.activeElement)) menu.querySelector('summary')?.focus();
      menu.open = false;
    }
  };
  root.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    closeMenus();
    dismissed = root.querySelector('.term:is(:hover, :focus-within)') ?? undefined;
    dismissed?.classList.add('dismissed');
  });
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Node) closeMenus(target);
  });
  for (const type of ['pointerout', 'focusout']) {
    root.addEventListener(type, () => {
      if (dismissed === undefined) return;
      if (!dismissed.matches(':hover, :focus-within')) {
        dismissed.classList.remove('dismissed');
        dismissed = undefined;
      }
    });
  }
}
