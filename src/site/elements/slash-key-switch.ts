// The same key stands in on-slash-key.ts, which every page loads.
const slashKey = 'slash-key';

/**
 * A box that switches off the key that opens the search: who speaks to the computer, or hits keys unawares, opens it where it was
 * not meant (WCAG 2.1.4). The choice holds for all pages and never leaves the browser; nothing is kept while the key works.
 */
export class SlashKeySwitch extends HTMLElement {
  connectedCallback(): void {
    try {
      this.#build(localStorage);
    } catch {
      // Without storage the choice would be lost with the next page, so none is offered.
    }
  }

  #build(memory: Storage): void {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = memory.getItem(slashKey) !== 'off';
    box.addEventListener('change', () => {
      if (box.checked) memory.removeItem(slashKey);
      else memory.setItem(slashKey, 'off');
    });
    const label = document.createElement('label');
    label.append(box, this.dataset['label'] ?? '');
    this.replaceChildren(label);
  }
}
