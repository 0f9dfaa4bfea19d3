import { pictureTypeOf } from '../schema/picture-types.ts';
import { eachText } from './each-text.ts';
import type { Rule } from './rule.ts';

/** Every picture that a text shows is a file of assets/, of a type and with a name that site, print and e-books can do with. */
export const picturesExist: Rule = ({ loaded, collector }) => {
  for (const { file, facts, linesBefore } of eachText(loaded)) {
    for (const { path, position } of facts.pictures) {
      const place = { line: position.line + linesBefore, column: position.column };
      const [sign] = signsOfAddresses.exec(path) ?? [];
      if (!loaded.assets.includes(path)) collector.report('image-missing', file, place, { path });
      else if (pictureTypeOf(path) === undefined) collector.report('image-type-wrong', file, place, { path });
      else if (sign !== undefined) collector.report('image-name-wrong', file, place, { path, sign });
    }
  }
};

/**
 * What means something else in addresses, and what names in an EPUB cannot hold:
 * https://www.w3.org/TR/epub-33/#sec-container-filenames
 */
const signsOfAddresses = /[%#?"*:<>\\|\s\p{Cc}]/u;
