import { CST, Lexer } from 'yaml';
import type { Position } from '../diagnostics/diagnostic.ts';

/** Words that YAML takes for a remark, and that may belong to the text before them. */
export interface CutOff {
  /** From its `#` on. */
  readonly words: string;
  readonly position: Position;
}

/**
 * The remarks of YAML text that stand behind a text without quotation marks, or below it where it would go on: their authors
 * may have meant a plain `#`. Other remarks in lines of their own, and those behind lists, groups and quoted texts, cut
 * nothing off.
 */
export function findCutOffs(text: string): readonly CutOff[] {
  // Few texts hold a remark, and the others need not be read again.
  if (!/\s#/.test(text)) return [];
  const found: CutOff[] = [];
  let line = 1;
  let column = 1;
  let isNewLine = true;
  /** Where the key or the hyphen stands that the text belongs to: further to the right, a line goes on with the text. */
  let owner = 0;
  let lastText = 0;
  let isBehindText = false;
  let isBlock = false;
  for (const { type, source } of lex(text)) {
    if (type === 'comment') {
      if (isBehindText && (!isNewLine || column > owner)) found.push({ words: source, position: { line, column } });
    } else if (type !== 'space' && type !== 'newline') {
      isBehindText = type === 'scalar' && !isBlock;
      isBlock = type === 'block-scalar-header';
      if (type === 'map-value-ind') owner = lastText;
      if (type === 'seq-item-ind') owner = column;
      if (type?.endsWith('scalar') === true) lastText = column;
    }
    const lines = source.split('\n');
    line += lines.length - 1;
    column = (lines.length === 1 ? column : 1) + (lines.at(-1) ?? '').length;
    isNewLine = type === 'newline' || (isNewLine && type === 'space');
  }
  return found;
}

/** The parts of YAML text with their types. The lexer sets signs of its own between them, one before each plain text. */
function* lex(text: string): Generator<{ readonly type: CST.TokenType | null; readonly source: string }> {
  let isText = false;
  for (const source of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isText ? 'scalar' : CST.tokenType(source);
    const isSign = !isText && (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end');
    isText = !isText && type === 'scalar';
    if (!isSign) yield { type, source };
  }
}
