/** Where an element begins whose words search passes over: one of these, or one with this mark. */
const start = /<(?:nav|svg|button|template|noscript)(?=[\s>])|\sdata-pagefind-ignore(?:="(all)?")?(?=[\s>])/g;

/** The name of an element, from the start of its tag. */
const tagName = /<([a-z][a-z0-9-]*)/y;

/** Tags of an element by its name; behind a `<` in an attribute no tag begins. */
const tagPatterns = new Map<string, RegExp>();

/**
 * Takes elements out of a page that search passes over, with all that is in them: on a sheet this is nearly everything, and to
 * read it and throw it away takes Pagefind as long as to read the rest. An element stays whose words alone are passed over if it
 * says how the page is to be found. One stays, too, of which it is not sure where it begins or ends, as when an attribute
 * before it holds a tag: Pagefind is told by itself what to pass over.
 */
export function cutPassedOver(html: string): string {
  const parts: string[] = [];
  let from = 0;
  start.lastIndex = 0;
  for (let found = start.exec(html); found !== null; found = start.exec(html)) {
    const before = html.lastIndexOf('<', found.index - 1);
    const isTag = found[0].startsWith('<');
    const at = isTag ? found.index : before;
    // Words of an edition may look like the mark, and stand in an attribute.
    if (!isTag && at < html.lastIndexOf('>', found.index)) continue;
    if (isQuoted(html.slice(before, found.index))) continue;
    const end = findEnd(html, at);
    if (end === undefined) continue;
    if (!isTag && found[1] !== 'all' && countMarks(html.slice(at, end)) > 1) continue;
    parts.push(html.slice(from, at));
    from = start.lastIndex = end;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

/** Whether what follows stands between quotation marks, or may: text has marks of its own. */
const isQuoted = (before: string): boolean => before.split('"').length % 2 === 0;

const countMarks = (element: string): number => element.split(' data-pagefind-').length - 1;

/** The place behind the end of the element that begins at `at`. */
function findEnd(html: string, at: number): number | undefined {
  tagName.lastIndex = at;
  const [, name] = tagName.exec(html) ?? [];
  if (name === undefined) return undefined;
  const tags = tagPatterns.get(name) ?? new RegExp(`<(/?)${name}(?=[\\s>])(?:[^"'>]|"[^"]*"|'[^']*')*>`, 'g');
  tagPatterns.set(name, tags);
  tags.lastIndex = at;
  let open = 0;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    open += tag[1] === '/' ? -1 : 1;
    if (open === 0) return tags.lastIndex;
  }
  return undefined;
}
