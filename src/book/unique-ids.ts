import type { Element, ElementContent, Properties } from 'hast';
import { changeElements } from '../render/change-elements.ts';

/** Properties that name other elements by id. */
const references = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'headers'] as const;

/**
 * The tree with no id twice, a copy where one has to change: the first keeps its name, so that links still find it; a later one gets
 * a number. An element that names one of its own descendants goes on naming that one. `taken` collects the ids.
 */
export function uniqueIds(element: Element, taken: Set<string>): Element {
  return renameIds(element, new Map(), taken);
}

/** `names` holds the new names of ids within the nearest ancestor that refers to them. */
function renameIds(element: Element, names: ReadonlyMap<string, string>, taken: Set<string>): Element {
  const naming = references.filter((property) => element.properties[property] !== undefined);
  // Few elements name others, and a book has a hundred thousand of them.
  const own =
    naming.length === 0 ? names : new Map([...names, ...namedWithin(element).map((id): [string, string] => [id, nameFor(id, taken)])]);
  const id = renameOne(element.properties.id, names, taken);
  const inside = changeElements(element, (child) => renameIds(child, own, taken));
  if (naming.length === 0 && id === element.properties.id) return inside;
  const properties = { ...inside.properties, id };
  for (const property of naming) properties[property] = idsOf(properties[property]).map((name) => own.get(name) ?? name);
  return { ...inside, properties };
}

function renameOne(id: string | undefined, names: ReadonlyMap<string, string>, taken: Set<string>): string | undefined {
  if (id === undefined) return undefined;
  const given = names.get(id);
  const name = given === undefined || taken.has(given) ? nameFor(id, taken) : given;
  taken.add(name);
  return name;
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

function idsOf(value: Properties[string]): readonly string[] {
  if (typeof value === 'string') return value.split(/\s+/);
  return Array.isArray(value) ? value.map(String) : [];
}
