/** Where an element begins whose words search passes over: one of these, or one with this mark. */
const start = /<(?:nav|svg|button|template|noscript)(?=[\s>])|\sdata-pagefind-ignore(?:="(all)?")?(?=[\s>])/g;

/** The name of an element, from the start of its tag. */
const tagName = /<([a-z][a-z0-9-]*)/y;

/** Tags of an element by its name; behind a `<` in an attribute no tag begins. */
const tagPatterns = new Map<string, RegExp>();

/**
 * Takes the elements out of a page that search passes over, with all that is in them: on a sheet this is nearly everything, and
 * to read it and throw it away takes Pagefind as long as to read the rest. An element stays whose words alone are passed over if
 * it says inside how the page is to be found.
 * @throws when such an element does not end.
 */
export function cutPassedOver(html: string): string {
  const parts: string[] = [];
  let from = 0;
  start.lastIndex = 0;
  for (let found = start.exec(html); found !== null; found = start.exec(html)) {
    const isTag = found[0].startsWith('<');
    const at = isTag ? found.index : html.lastIndexOf('<', found.index);
    // Words of an edition may look like the mark.
    if (at < html.lastIndexOf('>', found.index)) continue;
    const end = findEnd(html, at);
    const isMarkedInside = !isTag && found[1] !== 'all' && html.slice(start.lastIndex, end).includes(' data-pagefind-');
    if (isMarkedInside) continue;
    parts.push(html.slice(from, at));
    from = start.lastIndex = end;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

/** The place behind the end of the element that begins at `at`. */
function findEnd(html: string, at: number): number {
  tagName.lastIndex = at;
  const [, name = ''] = tagName.exec(html) ?? [];
  const tags = tagPatterns.get(name) ?? new RegExp(`<(/?)${name}(?=[\\s>])(?:[^"'>]|"[^"]*"|'[^']*')*>`, 'g');
  tagPatterns.set(name, tags);
  tags.lastIndex = at;
  let open = 0;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    open += tag[1] === '/' ? -1 : 1;
    if (open === 0) return tags.lastIndex;
  }
  throw new Error(`search should pass over an element <${name}> of a page, and it does not end`);
}
