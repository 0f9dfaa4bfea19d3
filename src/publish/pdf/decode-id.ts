/** The id that a fragment of an address names: Chromium writes ids percent-encoded, and authors may. */
export function decodeId(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
