import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { hyphenate } from '../../../src/book/hyphenate.ts';
import type { PrintJob } from '../../../src/publish/pdf/print-job.ts';

/** The folder of the static fonts that the sample asks for. */
export const fontFolder = join(dirname(createRequire(import.meta.url).resolve('@fontsource/literata')), 'files');

const sentences = {
  en: [
    'Outreach workers and the organisations around them agree on responsibilities before an emergency makes the agreement necessary.',
    'Understanding the circumstances of people who look for assistance takes considerable patience and uninterrupted conversation.',
    'Municipal administrations occasionally underestimate the preparation that neighbourhood consultations require.',
    'Confidentiality is described in straightforward language, and repeated whenever somebody unfamiliar joins the conversation.',
    'Representatives of several institutions exchange recommendations, disagreements and unanswered questions every fortnight.',
  ],
  el: [
    'Οι εργαζόμενοι στον δρόμο και οι οργανώσεις συμφωνούν για τις αρμοδιότητες πριν από κάθε έκτακτη ανάγκη.',
    'Η κατανόηση των συνθηκών όσων αναζητούν υποστήριξη απαιτεί υπομονή και αδιάκοπη συζήτηση.',
    'Οι δημοτικές υπηρεσίες ορισμένες φορές υποτιμούν την προετοιμασία που χρειάζονται οι διαβουλεύσεις.',
    'Η εμπιστευτικότητα περιγράφεται με απλά λόγια και επαναλαμβάνεται όταν κάποιος άγνωστος συμμετέχει.',
    'Οι εκπρόσωποι των υπηρεσιών ανταλλάσσουν προτάσεις, διαφωνίες και αναπάντητα ερωτήματα.',
  ],
} as const;

const words = {
  en: {
    title: 'A small book',
    contents: 'Contents',
    chapter: 'Chapter',
    section: 'Section',
    cover: 'Cover',
    see: 'See page ',
    preface: 'Preface',
  },
  el: {
    title: 'Ένα μικρό βιβλίο',
    contents: 'Περιεχόμενα',
    chapter: 'Κεφάλαιο',
    section: 'Ενότητα',
    cover: 'Εξώφυλλο',
    see: 'Βλ. σελίδα ',
    preface: 'Πρόλογος',
  },
} as const;

/** A language of the sample. */
export type SampleLanguage = keyof typeof words;

const chapters = 8;
const sections = 4;

/** One line of the sample's contents. */
export interface SampleEntry {
  readonly id: string;
  readonly title: string;
}

/** All entries of the sample's contents, in order. */
export function sampleEntries(language: SampleLanguage): SampleEntry[] {
  const { chapter, section, preface } = words[language];
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
  return [
    { id: 'preface', title: preface },
    ...numbers(chapters).flatMap((c) => [
      { id: language === 'el' ? `κεφάλαιο-${c}` : `chapter-${c}`, title: `${chapter} ${c}` },
      ...numbers(sections).map((s) => ({ id: `s-${c}-${s}`, title: `${section} ${c}.${s}` })),
    ]),
  ];
}

function filler(language: SampleLanguage, from: number): ElementContent[] {
  const own = sentences[language];
  return Array.from({ length: 3 + (from % 3) }, (_, p) =>
    h('p', Array.from({ length: 5 + ((from + p) % 4) }, (_, s) => own[(from + p * 2 + s) % own.length]).join(' ')),
  );
}

function buildChapter(language: SampleLanguage, chapter: number): ElementContent {
  const entries = sampleEntries(language).slice(1 + (chapter - 1) * (sections + 1), 1 + chapter * (sections + 1));
  const [opening, ...rest] = entries;
  if (opening === undefined) throw new Error(`The sample has no chapter ${chapter}.`);
  const cross = h('p', [words[language].see, h('a', { href: '#s-8-4' }, [h('span', { dataPageOf: 's-8-4' }, '000')]), '.']);
  const table = h('table', [
    h('thead', [h('tr', [h('th', { scope: 'col' }, 'A'), h('th', { scope: 'col' }, 'B')])]),
    h('tbody', [h('tr', [h('th', { scope: 'row' }, `A${chapter}`), h('td', `B${chapter}`)])]),
  ]);
  return h('section', { className: ['chapter', `c${chapter}`], ...(chapter === 1 ? { dataBodyStart: '' } : {}) }, [
    h('h1', { id: opening.id }, opening.title),
    cross,
    ...filler(language, chapter),
    table,
    ...rest.flatMap(({ id, title }, index) => [h('h2', { id }, title), ...filler(language, chapter + index)]),
  ]);
}

/** A book with a cover, contents, front matter in roman numbers and eight chapters, each with its running header. */
export function sampleBook(language: SampleLanguage): PrintJob {
  const { title, contents, cover, preface } = words[language];
  const running = sampleEntries(language)
    .filter(({ id }) => !id.startsWith('s-') && id !== 'preface')
    .map(
      ({ title: own }, index) =>
        `@page c${index + 1} { counter-increment: body; @top-left { content: "${own}" } @bottom-right { content: counter(body) } } .c${index + 1} { page: c${index + 1} }`,
    );
  const faces = ['latin', 'latin-ext', 'greek'].flatMap((script) =>
    [400, 700].map(
      (weight) =>
        `@font-face { font-family: Literata; font-weight: ${weight}; src: url(literata-${script}-${weight}-normal.woff2) format('woff2'); unicode-range: ${ranges[script]} }`,
    ),
  );
  const css = `
    ${faces.join('\n')}
    @page { size: A5; margin: 18mm 15mm 20mm 22mm; font-family: Literata; font-size: 8pt }
    @page cover { margin: 0; background: #234 }
    @page front { counter-increment: front; @bottom-right { content: counter(front, lower-roman) } }
    ${running.join('\n')}
    html { font-family: Literata; font-size: 9.5pt; line-height: 1.5; font-variant-ligatures: common-ligatures }
    body { margin: 0 }
    .cover { page: cover; break-after: page; color: white; padding: 60mm 20mm }
    .front { page: front; break-after: page }
    .chapter { break-before: page }
    h1, h2 { break-after: avoid; line-height: 1.2 }
    p { text-align: justify; orphans: 2; widows: 2 }
    nav ul { list-style: none; padding: 0 }
    nav a { display: flex; justify-content: space-between; color: inherit; text-decoration: none }
    [data-page-of] { font-variant-numeric: tabular-nums; min-inline-size: 4ch; text-align: end; display: inline-block }
  `;
  const tree: Root = hyphenate(
    {
      type: 'root',
      children: [
        h('section', { className: 'cover' }, [h('p', { className: 'title' }, title)]),
        h('section', { className: 'front', dataFrontStart: cover }, [
          h('h1', { id: 'contents' }, contents),
          h('nav', [
            h(
              'ul',
              sampleEntries(language).map(({ id, title: entry }) =>
                h('li', [h('a', { href: `#${id}` }, [h('span', entry), h('span', { dataPageOf: id }, '000')])]),
              ),
            ),
          ]),
        ]),
        h('section', { className: 'front' }, [h('h1', { id: 'preface' }, preface), ...filler(language, 0)]),
        ...Array.from({ length: chapters }, (_, index) => buildChapter(language, index + 1)),
      ],
    },
    language,
  );
  return {
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>${css}</style></head><body>${toHtml(tree)}</body></html>`,
    files: fontFolder,
    locale: language,
    title,
    subject: 'A sample',
    author: 'Nobody',
    date: '2026-11-22',
    pageNumbers: true,
  };
}

const ranges: Readonly<Record<string, string>> = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F',
  'latin-ext': 'U+0100-0130, U+0132-0151, U+0154-02BA',
  greek: 'U+0370-03FF',
};
