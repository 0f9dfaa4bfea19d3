/** A field as people count: `steps.2.text` is the text of the second step. */
export function nameField(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');
}
