/**
 * The parameter of addresses that open in the language of whoever follows them, though they name one: a message shows the page in
 * the words of its sender, and whoever knows nothing of the parameter still opens that page.
 */
export const anyLanguage = 'any-language';

/** An address that opens in the language of whoever follows it. */
export function openToAnyLanguage(address: string): string {
  const url = new URL(address);
  url.search += url.search === '' ? anyLanguage : `&${anyLanguage}`;
  return url.href;
}
