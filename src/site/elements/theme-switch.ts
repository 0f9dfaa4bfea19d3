const dark = matchMedia('(prefers-color-scheme: dark)');
const sun =
  '<circle cx="12" cy="12" r="4"/><path d="M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.400m0-12.800L17 7M7 17l-1.4 1.4"/>';
const moon = '<path d="M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10Z"/>';

/** A button that changes between light and dark; a choice equal to the system's is forgotten, so that the page follows it again. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', () => {
      this.#choose(isDark() ? 'light' : 'dark');
      this.#show(button);
    });
    dark.addEventListener('change', () => this.#show(button));
    this.replaceChildren(button);
    this.#show(button);
  }

  #choose(theme: 'dark' | 'light'): void {
    const { dataset } = document.documentElement;
    if ((theme === 'dark') === dark.matches) delete dataset.theme;
    else dataset.theme = theme;
    try {
      if (dataset.theme === undefined) localStorage.removeItem('theme');
      else localStorage.setItem('theme', theme);
    } catch {
      // Without storage the choice holds for this page.
    }
  }

  #show(button: HTMLButtonElement): void {
    const label = (isDark() ? this.dataset.light : this.dataset.dark) ?? '';
    button.ariaLabel = label;
    button.title = label;
    button.innerHTML = `<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">${isDark() ? sun : moon}</svg>`;
  }
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? dark.matches : theme === 'dark';
}
