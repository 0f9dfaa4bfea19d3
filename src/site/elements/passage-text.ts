/** What stands in a passage for other uses than to be read in it. */
const asides = '.passage-tools, .term-note, .step-number, script, style';

/** The words of a passage, without the notes and buttons in it; of a selection within it, when there is one. */
export function passageText(passage: HTMLElement): string {
  const selection = getSelection();
  const range = selection === null || selection.isCollapsed ? undefined : selection.getRangeAt(0);
  const isWithin = range !== undefined && passage.contains(range.commonAncestorContainer);
  const holder = document.createElement('div');
  holder.append(isWithin ? range.cloneContents() : passage.cloneNode(true));
  for (const aside of holder.querySelectorAll(asides)) aside.remove();
  return [...holder.querySelectorAll('li, tr, p, h3, h4, figcaption')].length > 1 ? linesOf(holder) : tidy(holder.textContent);
}

/** One line for each part that stands on its own. */
function linesOf(holder: HTMLElement): string {
  for (const part of holder.querySelectorAll('li, tr, p, h3, h4, figcaption')) part.append('\n');
  return holder.textContent.split('\n').map(tidy).filter(Boolean).join('\n');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
