/** Calls `open` when someone presses `/` outside of a field. */
export function onSlashKey(open: () => void, signal: AbortSignal): void {
  const answer = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    event.preventDefault();
    open();
  };
  document.addEventListener('keydown', answer, { signal });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
