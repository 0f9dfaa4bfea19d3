/**
 * The name of a body for formats that know only names of people. A comma behind it tells that none of its words is a given name:
 * Zotero and EndNote would take the last word for the surname.
 */
export const asOneName = (name: string): string => (name.includes(',') ? name : `${name},`);
