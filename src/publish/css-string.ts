/** A CSS string: https://www.w3.org/TR/css-syntax-3/#consume-string-token */
export const cssString = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;
