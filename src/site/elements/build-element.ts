/** What an element holds; what is not there is left out. */
export type Content = Node | string | undefined;

/** Builds an element. Texts stay texts: nothing that a reader typed or a file holds becomes HTML. */
export function buildElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...content.filter((item) => item !== undefined));
  return element;
}
