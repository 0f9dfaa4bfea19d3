/** Files of `assets/` that are named after their content, as a pattern of JavaScript and of nginx alike; site/astro-config.ts names them. */
export const hashedAsset = 'assets/[^/]+\\.[A-Za-z0-9_-]{6}\\.(?:css|js|woff2)';

/** For how long such a file holds. */
export const foreverCache = 'public, max-age=31536000, immutable';

/** Whether a path from the site's root is that of a file named after its content. */
export const isHashedAsset = (path: string): boolean => new RegExp(`^${hashedAsset}$`).test(path);
