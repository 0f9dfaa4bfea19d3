/** What an attribute of a component may hold. */
export type AttributeRule =
  | { readonly type: 'text'; readonly required: boolean; readonly describes: string }
  | { readonly type: 'choice'; readonly required: boolean; readonly of: readonly string[] }
  | { readonly type: 'number'; readonly required: boolean; readonly describes: string }
  | { readonly type: 'citation'; readonly required: boolean }
  | { readonly type: 'picture'; readonly required: boolean };

/** What must stand between the tags of a component. */
export type ContentRule = 'blocks' | 'none' | 'list' | 'table' | 'table-to-fill' | 'headed-lists';

/** The schema of one component that authors may use. */
export interface ComponentSchema {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly content: ContentRule;
}

const text = (describes: string, required = true): AttributeRule => ({ type: 'text', required, describes });

/** The closed list of components. Content can use these and nothing else. */
export const components: Readonly<Record<string, ComponentSchema>> = {
  Callout: {
    attributes: {
      kind: { type: 'choice', required: true, of: ['note', 'caution', 'source', 'edition'] },
      title: text('a short heading', false),
    },
    content: 'blocks',
  },
  Example: { attributes: { name: text('who or what'), place: text('where', false) }, content: 'blocks' },
  Activity: {
    attributes: {
      title: text('what participants do'),
      origin: { type: 'choice', required: false, of: ['source', 'edition'] },
      minutes: { type: 'number', required: false, describes: 'how long it takes' },
    },
    content: 'blocks',
  },
  Figure: { attributes: { src: { type: 'picture', required: true }, alt: text('what the picture tells') }, content: 'blocks' },
  Chart: {
    attributes: {
      kind: { type: 'choice', required: true, of: ['bars', 'slope'] },
      unit: text('the unit of the figures', false),
      title: text('one sentence with the figure in it'),
      base: text('who was asked', false),
    },
    content: 'table',
  },
  Results: { attributes: { title: text('which results') }, content: 'headed-lists' },
  Write: { attributes: { lines: { type: 'number', required: true, describes: 'lines to write on, at least' } }, content: 'blocks' },
  Tick: { attributes: {}, content: 'list' },
  Canvas: { attributes: { columns: { type: 'choice', required: true, of: ['1', '2', '3', '4'] } }, content: 'list' },
  FillTable: {
    attributes: { rows: { type: 'number', required: true, describes: 'empty rows below those that are given' } },
    content: 'table-to-fill',
  },
  Scale: { attributes: { from: text('the low end of the scale'), to: text('its high end') }, content: 'list' },
  Notes: { attributes: {}, content: 'blocks' },
  Quote: {
    attributes: { cite: { type: 'citation', required: true }, locator: text('the page', false) },
    content: 'blocks',
  },
};
