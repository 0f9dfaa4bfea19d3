import type { z } from 'zod';
import { components, type AttributeRule, type ComponentSchema } from '../schema/components.ts';
import { editionFile, editionWordsFile } from '../schema/edition-file.ts';
import { sourceFrontMatter, translationFrontMatter } from '../schema/entry-kinds.ts';
import { organisationsFile } from '../schema/organisations-file.ts';
import { reference } from '../schema/references-file.ts';
import { listFields, type FieldRow } from './list-fields.ts';

/** The page `docs/fields.md`: every field of every file, and every attribute of every component. */
export function writeFieldsPage(): string {
  return `${[
    '# Fields',
    '<!-- Written by `npm run docs` from the schemas in src/schema/. -->',
    'What every file of an edition may hold. `[]` stands for each point of a list, `*` for names of your own. How to write an edition is told in [content.md](content.md).',
    '## `edition.yaml`',
    fieldTable(editionFile),
    '## `<language>/edition.yaml`',
    fieldTable(editionWordsFile),
    '## `references.yaml`',
    'A list, each point of it with these fields. They are those of [CSL](https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables).',
    fieldTable(reference),
    '## `organisations.yaml`',
    fieldTable(organisationsFile),
    '## Front matter of the source language',
    ...kindSections(sourceFrontMatter.options, 'Every kind'),
    '## Front matter of a translation',
    ...kindSections(translationFrontMatter.options, 'Every kind in translation'),
    '## Components',
    ...Object.entries(components).flatMap(([name, schema]) => [`### \`<${name}>\``, componentTable(schema)]),
  ].join('\n\n')}\n`;
}

type KindSchema = (typeof sourceFrontMatter.options)[number] | (typeof translationFrontMatter.options)[number];

/** The fields that all kinds share, once, and then those of each kind. */
function kindSections(schemas: readonly KindSchema[], every: string): readonly string[] {
  const all = schemas.map((schema) => ({ kind: schema.shape.kind.value, fields: listFields(schema) }));
  const shared = (all[0]?.fields ?? []).filter(({ name }) => all.every(({ fields }) => fields.some((field) => field.name === name)));
  const names = new Set(shared.map(({ name }) => name));
  const sections = all.map(({ kind, fields }) => ({
    title: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    own: fields.filter(({ name }) => !names.has(name)),
  }));
  return [
    `### ${every}`,
    rowTable(shared),
    ...sections.flatMap(({ title, own }) => (own.length === 0 ? [] : [`### ${title}${every.replace('Every kind', '')}`, rowTable(own)])),
  ];
}

const fieldTable = (schema: z.ZodObject): string => rowTable(listFields(schema));

function rowTable(rows: readonly FieldRow[]): string {
  return table(
    ['field', 'holds', 'what it is for'],
    rows.map(({ name, required, holds, description }) => [`\`${name}\`${required ? '' : ', optional'}`, holds, description]),
  );
}

function componentTable({ attributes, content }: ComponentSchema): string {
  const contents = {
    blocks: 'paragraphs, lists and the like',
    none: 'nothing',
    list: 'one list',
    'table-to-fill': 'one table, whose empty cells are for writing',
    table: 'one table of figures, and a paragraph behind it',
    'headed-lists': 'headings, each with a list behind it',
  };
  const rows = Object.entries(attributes).map(([name, rule]) => [
    `\`${name}\`${rule.required ? '' : ', optional'}`,
    describeAttribute(rule),
  ]);
  return `Between its tags: ${contents[content]}.\n\n${table(['attribute', 'holds'], rows)}`;
}

function describeAttribute(rule: AttributeRule): string {
  switch (rule.type) {
    case 'choice':
      return rule.of.map((choice) => `\`${choice}\``).join(', ');
    case 'number':
      return `a whole number: ${rule.describes}`;
    case 'citation':
      return 'the key of a reference';
    case 'picture':
      return 'the path of a picture, such as `assets/map.svg`';
    case 'text':
      return `a text: ${rule.describes}`;
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
