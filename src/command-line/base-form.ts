import type { ValueForm } from './command.ts';

/** A path below which a site stands, with or without slashes around it, in signs that mean nothing else in an address. */
export const baseForm: ValueForm = {
  fits: (value) => /^\/?(?:[\w.~-]+\/)*[\w.~-]*$/.test(value) && !value.split('/').some((part) => part === '.' || part === '..'),
  expected: 'a path of letters, digits and hyphens, such as `/handbook/`, without scheme and host',
};
