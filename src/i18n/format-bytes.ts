/** The size of a file as readers know it, in their language: `84 kB`, `2.4 MB`. Thousands, not 1,024s. */
export function formatBytes(bytes: number, language: string): string {
  const [value, unit] = bytes < 999_500 ? [Math.max(1, Math.round(bytes / 1000)), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
