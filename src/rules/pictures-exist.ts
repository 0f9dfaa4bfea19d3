import { eachText } from './each-text.ts';
import type { Rule } from './rule.ts';

/** Every picture that a text shows is a file of assets/. */
export const picturesExist: Rule = ({ loaded, collector }) => {
  for (const { file, facts, linesBefore } of eachText(loaded)) {
    for (const { path, position } of facts.pictures) {
      if (loaded.assets.includes(path)) continue;
      collector.report('image-missing', file, { line: position.line + linesBefore, column: position.column }, { path });
    }
  }
};
