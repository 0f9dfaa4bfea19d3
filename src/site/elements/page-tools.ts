/** Buttons that copy the permanent address, with the step or heading that is open, and print; they show only where scripts run, since nothing works them otherwise. */
export class PageTools extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      button.hidden = false;
      button.addEventListener('click', () => void this.#act(button));
    }
  }

  async #act(button: HTMLButtonElement): Promise<void> {
    if (button.dataset.do === 'print') {
      print();
      return;
    }
    const { link = location.href.split('#', 1)[0] ?? '', copied = '' } = this.dataset;
    await navigator.clipboard.writeText(`${link}${location.hash}`);
    const label = button.textContent;
    button.textContent = copied;
    setTimeout(() => (button.textContent = label), 2500);
  }
}
