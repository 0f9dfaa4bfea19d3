import { confirmOn } from './confirm-on.ts';
import { copyText } from './copy-text.ts';
import { openShareSheet } from './open-share-sheet.ts';
import { readLink } from './read-link.ts';

/**
 * Buttons that copy an address that lasts, with the step or heading that is open, hand it to the system's share sheet, print, and show
 * a link at every paragraph. They show only where scripts run and the browser can do it, since nothing works them otherwise.
 */
export class PageTools extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      // Its place was kept for it.
      if (button.value === 'share' && !('share' in navigator)) button.remove();
      button.hidden = false;
      button.addEventListener('click', () => void this.#act(button));
    }
  }

  async #act(button: HTMLButtonElement): Promise<void> {
    // What a printout says of itself is no place in the page, and nobody else's printout.
    const place = location.hash.startsWith('#print=') ? '' : location.hash;
    const link = `${readLink(document)}${place}`;
    switch (button.value) {
      case 'share': {
        const text = document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
        await openShareSheet({ title: document.title, text, url: link });
        break;
      }
      case 'passages': {
        const { togglePassageTools } = await import('./passage-tools.ts');
        await togglePassageTools(button);
        break;
      }
      case 'print':
        print();
        break;
      default:
        if (await copyText(link)) confirmOn(button, this.dataset.copied ?? '');
        // The page that it leads to shows the address to copy by hand.
        else this.querySelector('a')?.click();
    }
  }
}
