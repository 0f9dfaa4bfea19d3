import type { Element, ElementContent } from 'hast';

/** Properties that name other elements by id. */
const references = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'headers'] as const;

/**
 * A copy of the tree in which no id occurs twice: the first keeps its name, so that links still find it; a later one gets
 * a number. An element that names one of its own descendants goes on naming that one. `taken` collects the ids.
 */
export function uniqueIds(element: Element, taken: Set<string>): Element {
  return renameIds(element, new Map(), taken);
}

/** `names` holds the new names of ids within the nearest ancestor that refers to them. */
function renameIds(element: Element, names: ReadonlyMap<string, string>, taken: Set<string>): Element {
  const properties = { ...element.properties };
  const naming = references.filter((property) => properties[property] !== undefined);
  // Few elements name others, and a book has a hundred thousand of them.
  const own =
    naming.length === 0 ? names : new Map([...names, ...namedWithin(element).map((id): [string, string] => [id, nameFor(id, taken)])]);
  for (const property of naming) properties[property] = idsOf(properties[property]).map((id) => own.get(id) ?? id);
  if (typeof properties.id === 'string') {
    const given = names.get(properties.id);
    const name = given === undefined || taken.has(given) ? nameFor(properties.id, taken) : given;
    taken.add(name);
    properties.id = name;
  }
  return {
    ...element,
    properties,
    children: element.children.map((child) => (child.type === 'element' ? renameIds(child, own, taken) : child)),
  };
}

/** The ids of descendants that this element refers to. */
function namedWithin(element: Element): readonly string[] {
  const named = references.flatMap((property) => idsOf(element.properties[property]));
  return named.filter((id) => element.children.some((child) => holdsId(child, id)));
}

function holdsId(node: ElementContent, id: string): boolean {
  return node.type === 'element' && (node.properties.id === id || node.children.some((child) => holdsId(child, id)));
}

function nameFor(id: string, taken: ReadonlySet<string>): string {
  let name = id;
  for (let count = 2; taken.has(name); count += 1) name = `${id}-${count}`;
  return name;
}

function idsOf(value: Element['properties'][string]): readonly string[] {
  if (typeof value === 'string') return value.split(/\s+/);
  return Array.isArray(value) ? value.map(String) : [];
}
