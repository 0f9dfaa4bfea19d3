import { passages } from './passages.ts';

/**
 * Loads the tools for single passages when somebody first reaches for one, by mouse or by keyboard. Fingers use the button among
 * the tools of the page, and so does everybody where there is no margin: the tools would cover words. Escape takes them away
 * until another passage is reached (WCAG 1.4.13).
 */
export function offerPassages(root: Document): void {
  if (root.querySelector('.share page-tools') === null) return;
  const margin = matchMedia('(min-width: 48rem)');
  const reach = async ({ target, type }: Event): Promise<void> => {
    if (!(target instanceof Element)) return;
    const { showPassageTools } = await import('./passage-tools.ts');
    await showPassageTools(target.closest<HTMLElement>(passages), type === 'focusin');
  };
  const isWanted = (event: Event): boolean => margin.matches && (!(event instanceof PointerEvent) || event.pointerType === 'mouse');
  for (const type of ['pointerover', 'focusin']) {
    root.addEventListener(type, (event) => {
      if (isWanted(event) && event.target instanceof Element && event.target.closest('.reading') !== null) void reach(event);
    });
  }
  root.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') root.querySelector('.passage-tools:not(.standing)')?.remove();
  });
}
