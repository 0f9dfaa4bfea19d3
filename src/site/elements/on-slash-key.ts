// The same key stands in slash-key-switch.ts: a module for it alone would be one more request on every page.
const slashKey = 'slash-key';

/** Calls `open` when someone presses `/` outside of a field, unless the reader switched that off on the search page (WCAG 2.1.4). */
export function onSlashKey(open: () => void, signal: AbortSignal): void {
  const answer = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    if (isSlashKeyOff()) return;
    event.preventDefault();
    open();
  };
  document.addEventListener('keydown', answer, { signal });
}

/** Whether the reader switched the key off. */
export function isSlashKeyOff(): boolean {
  try {
    return localStorage.getItem(slashKey) === 'off';
  } catch {
    // Without storage nothing could be switched off.
    return false;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
