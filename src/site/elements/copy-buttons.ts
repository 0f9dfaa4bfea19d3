import { buildElement } from './build-element.ts';
import { confirmOn } from './confirm-on.ts';
import { copyText } from './copy-text.ts';
import { openShareSheet } from './open-share-sheet.ts';

/** Puts a button to copy it before every text that carries `data-copy`, and one for the system's share sheet before what carries `data-share`. */
export function addCopyButtons(root: HTMLElement): void {
  const { copyLabel = '', copied = '', shareLabel = '' } = root.dataset;
  for (const text of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    const name = text.dataset.copy || labelOf(text);
    const copy = buildElement('button', { type: 'button', 'aria-label': `${copyLabel}: ${name}` }, copyLabel);
    copy.addEventListener('click', () => {
      void copyText(textOf(text)).then((isCopied) => {
        if (isCopied) confirmOn(copy, copied);
        else selectAll(text);
      });
    });
    const actions = buildElement('div', { class: 'copy-actions' }, copy);
    const { share: title, shareText, shareUrl } = text.dataset;
    if (title !== undefined && 'share' in navigator) {
      const share = buildElement('button', { type: 'button' }, shareLabel);
      share.addEventListener('click', () => void openShareSheet({ title, text: shareText ?? '', url: shareUrl ?? textOf(text) }));
      actions.append(share);
    }
    text.before(actions);
  }
}

const textOf = (element: HTMLElement): string => (element instanceof HTMLTextAreaElement ? element.value : element.textContent);

function labelOf(element: HTMLElement): string {
  return (element instanceof HTMLTextAreaElement ? element.labels[0]?.textContent : undefined) ?? '';
}

/** Where the browser does not let a page copy, the text is chosen at least. */
function selectAll(element: HTMLElement): void {
  if (element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
  } else {
    getSelection()?.selectAllChildren(element);
  }
}
