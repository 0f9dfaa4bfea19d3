/** A licence as people name it, and where its terms stand. */
export interface LicenceLink {
  readonly name: string;
  readonly url: string;
}

/**
 * Name and terms of a licence by its SPDX identifier. Creative Commons keeps the terms of its licences below an address made of
 * their parts, and asks to link there; the others stand in the SPDX list.
 */
export function licenceLink(identifier: string): LicenceLink {
  const [, parts, version] = /^CC-([A-Z-]+)-(\d\.\d)$/.exec(identifier) ?? [];
  if (parts !== undefined && version !== undefined) {
    return { name: `CC ${parts} ${version}`, url: `https://creativecommons.org/licenses/${parts.toLowerCase()}/${version}/` };
  }
  return { name: identifier, url: `https://spdx.org/licenses/${identifier}.html` };
}
