import { describe, expect, it } from 'vitest';
import { getText } from '../../../src/model/find-text.ts';
import { listRoutes, type Route } from '../../../src/model/routes.ts';
import type { TextBase } from '../../../src/model/types.ts';
import { findCitedEntry } from '../../../src/site/view/cited-entry.ts';
import { buildPageFrame } from '../../../src/site/view/page-frame.ts';
import { buildPageHead } from '../../../src/site/view/page-head.ts';
import { buildStructuredData, stringifyForScript, type JsonLd } from '../../../src/site/view/structured-data.ts';
import { typeFaults } from '../../type-faults.ts';
import { entryOf, entryRoute, language, source } from './sample-context.ts';

function dataOf(route: Route, noindex = false, from = source): JsonLd | undefined {
  const words =
    'id' in route && 'language' in route ? getText<TextBase>(from.edition, entryOf(route.id), route.language).language : undefined;
  const head = buildPageHead(from, {
    route,
    title: 'A title',
    description: 'A description',
    search: { type: 'none' },
    noindex,
    ...(words === undefined ? {} : { textLanguage: words }),
  });
  return buildStructuredData(from, head, findCitedEntry(from, head), buildPageFrame(from, route).breadcrumbs);
}

/** The nodes that a page speaks of: itself, and the way to it. */
function nodesOf(route: Route, from = source): readonly JsonLd[] {
  const nodes = dataOf(route, false, from)?.['@graph'];
  if (!Array.isArray(nodes)) throw new Error('the page says nothing of itself');
  return nodes;
}

const site = 'https://shared-workshops.example/x/';
const ofPage = (tag: string, id: string): JsonLd => {
  const [node] = nodesOf(entryRoute(tag, id));
  if (node === undefined) throw new Error('the page says nothing of itself');
  return node;
};

describe('buildStructuredData', () => {
  it('has a word of schema.org for every kind of entry', () => {
    const ids = ['home', 'about', 'workshops', 'WS-1', 'findings-workshops', 'pilot-lowmere', 'module-1', 'module-1-session-plan'];
    const types = [...ids, 'module-1-loan-card', 'module-1-slides', 'term-loan-card'].map((id) => ofPage('en', id)['@type']);
    expect(types).toEqual([
      'Book',
      ...['Chapter', 'Chapter', 'Chapter', 'Chapter', 'Chapter'],
      ...['LearningResource', 'LearningResource', 'LearningResource', 'LearningResource'],
      'DefinedTerm',
    ]);
  });

  it('ties a translation to its source, and every part to the edition in its language', () => {
    expect(ofPage('he', 'WS-1')).toMatchObject({
      '@id': `${site}he/principles/workshops/ws-1/`,
      inLanguage: 'he',
      isPartOf: { '@id': `${site}he/` },
      translationOfWork: { '@id': `${site}en/principles/workshops/ws-1/` },
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      author: { '@type': 'Organization', name: 'ליגת השולחנות' },
    });
    expect(ofPage('en', 'WS-1')['translationOfWork']).toBeUndefined();
  });

  it('speaks of the source where there is no translation', () => {
    expect(ofPage('de', 'TH-1')).toEqual(ofPage('en', 'TH-1'));
  });

  it('says of the edition what it was made from, and which files it has', () => {
    const printed = new Map([['downloads/shared-workshops-en.pdf', { bytes: 1, pages: 1 }]]);
    expect(nodesOf(entryRoute('en', 'home'), { ...source, printed })[0]).toMatchObject({
      '@id': `${site}en/`,
      datePublished: '2031-05-04',
      version: '3.2',
      isBasedOn: [{ name: 'The Bench Book', datePublished: '2030-11', inLanguage: 'en' }],
      encoding: [{ contentUrl: `${site}downloads/shared-workshops-en.pdf`, encodingFormat: 'application/pdf' }],
    });
  });

  it('puts terms into the glossary of their language', () => {
    expect(ofPage('de', 'term-loan-card')['inDefinedTermSet']).toEqual({ '@id': `${site}de/glossary/` });
    expect(nodesOf({ type: 'generated', language: language('de'), page: 'glossary' })[0]).toMatchObject({
      '@type': 'DefinedTermSet',
      '@id': `${site}de/glossary/`,
    });
  });

  it('shows the way to the page, without the front page and the page itself', () => {
    const [, crumbs] = nodesOf(entryRoute('en', 'WS-1'));
    expect(crumbs).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: `${site}en/principles/` },
        { position: 2, item: `${site}en/principles/workshops/` },
      ],
    });
    expect(JSON.stringify(crumbs)).not.toContain('A title');
    expect(nodesOf(entryRoute('en', 'home'))).toHaveLength(1);
  });

  it('says nothing of pages that nobody should land on', () => {
    expect(dataOf(entryRoute('en', 'WS-1'), true)).toBeUndefined();
  });

  it('uses only words of schema.org where they belong, on every kind of page', () => {
    // The compiler takes its time over each: one page of every kind, in the source language and in a translation.
    const kindOf = (route: Route): string => `${route.type} ${route.type === 'entry' ? entryOf(route.id).kind : ''}`;
    const all = ['en', 'he'].flatMap((tag) => {
      const routes = listRoutes(source.edition).filter((route) => 'language' in route && route.language === tag);
      return [...new Map(routes.map((route) => [kindOf(route), route])).values(), entryRoute(tag, 'home')].flatMap(
        (route) => dataOf(route) ?? [],
      );
    });
    expect(all.length).toBeGreaterThan(30);
    const imports = "import type { Graph } from 'schema-dts';";
    // A last one that is wrong shows that the compiler looks.
    const wrong = { '@context': 'https://schema.org', '@graph': [{ '@type': 'DefinedTerm', name: 'x', inLanguage: 'en' }] };
    expect(typeFaults(imports, 'Graph', [...all, wrong])).toEqual([expect.stringMatching(/inLanguage.*DefinedTerm/)]);
  }, 60_000);
});

describe('stringifyForScript', () => {
  it('ends no script before its time', () => {
    const text = stringifyForScript({ name: '</script><!--' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><!--' });
  });
});
