/** Words do not fit where they are printed, even in the smallest type; the message names entries and languages, a line each. */
export class WordsTooLong extends Error {
  override readonly name = 'WordsTooLong';
}
