import { z } from 'zod';

/** `<language>/strings.json`: changes to interface words, by their names. */
export const stringsFile = z.record(z.string(), z.string());
