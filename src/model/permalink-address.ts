/** The address that printed matter names, below the site's root. */
export const permalinkAddress = (id: string): string => `p/${id.toLowerCase()}/`;
