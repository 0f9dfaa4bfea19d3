/** Makes something once for each language: the formatters of Intl take longer to make than to use, and pages ask for them again and again. */
export function oncePerLanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, { readonly value: T }>();
  return (language) => {
    const known = made.get(language) ?? { value: make(language) };
    made.set(language, known);
    return known.value;
  };
}
