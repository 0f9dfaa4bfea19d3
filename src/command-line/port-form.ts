import type { ValueForm } from './command.ts';

/** The number of a port, of commands that serve pages. */
export const portForm: ValueForm = {
  fits: (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
  expected: 'a number from 1 to 65535',
};
