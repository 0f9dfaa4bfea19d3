/** Stands for the tag of any language in the addresses of the register. */
export const anyLanguage = '<lang>';
