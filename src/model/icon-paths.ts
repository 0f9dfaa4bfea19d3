/**
 * Where browsers look for the sign of a site without being told, from the root of the host: no page has to name them. Tabs
 * that show SVG take `icon.svg`, which pages name.
 * https://html.spec.whatwg.org/multipage/links.html#rel-icon
 */
export const iconPaths = { tab: 'favicon.ico', homeScreen: 'apple-touch-icon.png' } as const;

/** Where the drawn sign stands, for every size. */
export const drawnIconPath = 'icon.svg';
