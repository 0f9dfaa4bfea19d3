/** The part of an element that its page names with `data-part`; a fault of the page when there is none. */
export function getPart<Part extends Element>(root: ParentNode, name: string, type: new () => Part): Part {
  const part = root.querySelector(`[data-part="${name}"]`);
  if (!(part instanceof type)) throw new Error(`the page has no part ${name}`);
  return part;
}
