/** What a ToUnicode CMap says: from codes to text. */
export function readToUnicode(cmap: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [, section = ''] of cmap.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of section.matchAll(/<([^>]*)>\s*<([^>]*)>/g)) found.set(readHex(code), readText(text));
  }
  for (const [, section = ''] of cmap.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = '', list = ''] of section.matchAll(/<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g)) {
      const from = readHex(first);
      const texts = Array.from(list.matchAll(/<([^>]*)>/g), ([, one = '']) => readText(one));
      for (let code = from; code <= readHex(last); code += 1) {
        found.set(code, list === '' ? addToLast(readText(text), code - from) : (texts[code - from] ?? ''));
      }
    }
  }
  return found;
}

const readHex = (text: string): number => Number.parseInt(text.replace(/\s/g, ''), 16);

function readText(hex: string): string {
  const units = hex.replace(/\s/g, '').match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

/** A range counts up the last character of its text. */
function addToLast(text: string, step: number): string {
  const characters = Array.from(text);
  const last = characters.pop();
  return last === undefined ? '' : characters.join('') + String.fromCodePoint((last.codePointAt(0) ?? 0) + step);
}
