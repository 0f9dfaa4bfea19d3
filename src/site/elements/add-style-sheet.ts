/** Adds a style sheet that only a part of the pages needs at once; nothing when it is there already. */
export function addStyleSheet(href: string): void {
  const { href: address } = new URL(href, document.baseURI);
  if ([...document.styleSheets].some((sheet) => sheet.href === address)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
