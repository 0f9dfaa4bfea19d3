import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { FileOf, SchemaName } from '../../../src/publish/data/file-schemas.ts';
import { fileSchemas } from '../../../src/publish/data/file-schemas.ts';
import { listDataFiles } from '../../../src/publish/data/list-data-files.ts';
import { address, context, files, read, readJson, source } from './sample-data.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
formats.default(ajv);
const schemaFiles = [...files.keys()].filter((path) => path.startsWith('api/v1/schema/'));
for (const path of schemaFiles) ajv.addSchema(readJson<object>(path));

const jsonFiles = [...files.keys()].filter((path) => path.endsWith('.json') && !path.startsWith('api/v1/schema/'));

/** The schema that a file names; the references are a bare list, whose schema the index names. */
const schemaOf = (path: string): string =>
  path === 'api/v1/references.json' ? `${address}api/v1/schema/references.json` : readJson<{ $schema: string }>(path).$schema;

describe('the JSON files', () => {
  it('are there for every kind in every language', () => {
    for (const language of ['en', 'he', 'de'])
      expect(jsonFiles.filter((path) => path.split('/')[2] === language).map((path) => path.split('/').slice(3).join('/'))).toEqual(
        expect.arrayContaining([
          ...['entries', 'pages', 'sets', 'principles', 'findings', 'modules', 'plans', 'worksheets', 'slides', 'pilots', 'terms'].map(
            (name) => `${name}.json`,
          ),
          'principles/ws-1.json',
        ]),
      );
  });

  it.each(jsonFiles)('%s fits its schema', (path) => {
    const validate = ajv.getSchema(schemaOf(path));
    if (validate === undefined) throw new Error(`there is no schema ${schemaOf(path)}`);
    expect([validate(readJson(path)), validate.errors]).toEqual([true, null]);
  });

  it.each(jsonFiles.filter((path) => path !== 'api/v1/references.json'))('%s holds no field that its schema does not know', (path) => {
    const name = schemaOf(path).replace(/^.*\/(\w+)\.json$/, '$1') as SchemaName;
    expect(fileSchemas[name].parse(readJson(path))).toEqual(readJson(path));
  });

  it('are refused when a field is missing or of another type', () => {
    const validate = ajv.getSchema(`${address}api/v1/schema/principle.json`);
    const { digest: _, ...without } = readJson<Record<string, unknown>>('api/v1/en/principles/ws-1.json');
    expect(validate?.(without)).toBe(false);
    expect(validate?.({ ...without, digest: 'no digest' })).toBe(false);
    // A field that a later version adds breaks nobody.
    expect(validate?.({ ...without, digest: '0123456789ab', added: 1 })).toBe(true);
  });

  it('have schemas of draft 2020-12 under their own address', () => {
    for (const path of schemaFiles) {
      const schema = readJson<Record<string, string>>(path);
      expect([schema['$schema'], schema['$id']]).toEqual(['https://json-schema.org/draft/2020-12/schema', `${address}${path}`]);
    }
  });

  it('come out the same twice', () => {
    const again = new Map([...listDataFiles(context)].map(({ path, content }) => [path, content]));
    expect(again).toEqual(new Map([...files].map(([path, { content }]) => [path, content])));
  });

  it('are named by the index, or by what the index names', () => {
    const index = readJson<FileOf<'index'>>('api/v1/index.json');
    const named = new Set(index.files.flatMap(({ url, schema }) => [url, schema ?? url]));
    const rest = [...files.keys()].filter((path) => !named.has(`${address}${path}`) && !/\/(?:principles|history)\//.test(path));
    expect(rest.sort()).toEqual([
      'api/v1/index.json',
      'api/v1/schema/history.json',
      'api/v1/schema/index.json',
      'api/v1/schema/principle.json',
      'llms.txt',
      'robots.txt',
    ]);
    for (const { url } of index.files) expect(files.has(url.slice(address.length))).toBe(true);
  });
});

describe('an entry', () => {
  const principles = readJson<FileOf<'principles'>>('api/v1/en/principles.json').entries;

  it('has its words, its addresses and its terms', () => {
    expect(principles[0]).toMatchObject({
      id: 'WS-1',
      kind: 'principle',
      language: 'en',
      url: `${address}en/principles/workshops/ws-1/`,
      permalink: `${address}p/ws-1/`,
      version: '3.2',
      licence: 'CC-BY-SA-4.0',
      status: 'source',
      set: 'workshops',
      data: `${address}api/v1/en/principles/ws-1.json`,
    });
    expect(principles[0]?.steps[0]?.id).toBe('step-1');
    expect(principles[0]?.steps[0]?.text).not.toMatch(/[<[@]/);
  });

  it('has links with scheme and host alone, to permalinks and references', () => {
    const entries = [...source.edition.languages].flatMap(({ tag }) => readJson<FileOf<'entries'>>(`api/v1/${tag}/entries.json`).entries);
    const links = entries.flatMap(({ body }) => [...body.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !link.startsWith('https://'))).toEqual([]);
    const inside = links.filter((link) => link.startsWith(address)).map((link) => link.slice(address.length));
    expect(inside.filter((path) => !/^(?:p\/[\w-]+\/|(?:en|he|de)\/references\/[\w-]+\/$|assets\/)/.test(path))).toEqual([]);
  });

  it('stands in the files of a language only where it has words in it', () => {
    const german = readJson<FileOf<'principles'>>('api/v1/de/principles.json').entries;
    expect(german.map(({ id, language }) => `${id} ${language}`)).toEqual(['WS-1 de']);
    expect(files.has('api/v1/de/principles/ws-2.json')).toBe(false);
  });

  it('is the same alone and in a list', () => {
    const { $schema: _, ...alone } = readJson<Record<string, unknown>>('api/v1/en/principles/ws-1.json');
    expect(alone).toEqual(principles[0]);
  });
});

describe('the graph', () => {
  const { nodes, edges, citations } = readJson<FileOf<'graph'>>('api/v1/graph.json');

  it('ties nodes that exist, each pair once in a way', () => {
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(new Set(edges.map(({ from, to, type }) => `${from} ${to} ${type}`)).size).toBe(edges.length);
    expect(edges).toContainEqual({ from: 'workshops', to: 'WS-1', type: 'contains' });
  });

  it('cites references that exist', () => {
    const keys = new Set(readJson<{ id: string }[]>('api/v1/references.json').map(({ id }) => id));
    expect(citations.length).toBeGreaterThan(0);
    expect(citations.filter(({ reference }) => !keys.has(reference))).toEqual([]);
  });
});

describe('the coverage', () => {
  const { languages, entries } = readJson<FileOf<'coverage'>>('api/v1/coverage.json');

  it('counts every entry once in every language', () => {
    for (const { entries: all, source: own, reviewed, machine, outdated, missing } of languages) {
      expect(own + reviewed + machine + outdated + missing).toBe(all);
      expect(all).toBe(source.edition.entries.size);
    }
  });

  it('tells what is missing from what is there', () => {
    const of = (id: string) => entries.find((entry) => entry.id === id)?.languages;
    expect(of('WS-1')?.['en']?.status).toBe('source');
    expect(of('WS-2')?.['de']).toEqual({ status: 'missing', blocks: of('WS-2')?.['en']?.blocks, outdated: 0 });
  });
});

it('a reference holds its note in the source language, as CSL has it, and in every language', () => {
  const references = fileSchemas.references.parse(readJson('api/v1/references.json'));
  const custom = { notes: { en: 'No pages are given', he: 'בלי מספרי עמודים' } };
  expect(references.filter(({ note }) => note !== undefined)).toMatchObject([{ id: 'lindqvist2022', note: 'No pages are given', custom }]);
});

it('what is read by other programs ends with a line break', () => {
  for (const path of files.keys()) expect([path, read(path).endsWith('\n')]).toEqual([path, true]);
});
