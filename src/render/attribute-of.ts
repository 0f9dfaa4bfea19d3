import type { Properties } from 'hast';
import { find, type Info, type Schema } from 'property-information';

/** An attribute as it is written; without a value it says by being there that something holds. */
export interface Attribute {
  readonly name: string;
  readonly value?: string;
}

/** Elements of HTML that have no content and no end. https://html.spec.whatwg.org/#void-elements */
export const voidElements: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** The attribute that a property of an element stands for; nothing for one that says that something does not hold. */
export function attributeOf(property: string, value: Properties[string], schema: Schema): Attribute | undefined {
  if (value === null || value === undefined || value === false) return undefined;
  const { attribute: name, boolean, overloadedBoolean, commaSeparated } = infoOf(property, schema);
  if (value === true || ((boolean || overloadedBoolean) && (value === '' || value === name))) return { name };
  return { name, value: typeof value === 'object' ? value.join(commaSeparated ? ', ' : ' ').trim() : String(value) };
}

const known = new Map<Schema, Map<string, Info>>();

/** Each property is looked up once: a drawing has hundreds of the same. */
function infoOf(property: string, schema: Schema): Info {
  const ofSchema = known.get(schema) ?? new Map<string, Info>();
  known.set(schema, ofSchema);
  const info = ofSchema.get(property) ?? find(schema, property);
  ofSchema.set(property, info);
  return info;
}
