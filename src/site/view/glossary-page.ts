import { getText, listEntries } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead } from './page-head.ts';

/** A line of the glossary: a term with its meaning, or a short form that points to one. */
export type GlossaryLine =
  | {
      readonly type: 'term';
      readonly id: string;
      readonly href: string;
      readonly title: string;
      /** What a short form stands for. */
      readonly expansion: string | undefined;
      readonly meaning: string;
      /** Only where it is not that of the page. */
      readonly language: LanguageTag | undefined;
    }
  | {
      readonly type: 'see';
      readonly title: string;
      readonly href: string;
      readonly see: string;
      readonly language: LanguageTag | undefined;
    };

/** The lines that begin with one letter. */
export interface GlossaryLetter {
  readonly letter: string;
  /** The anchor of the letter. */
  readonly id: string;
  readonly lines: readonly GlossaryLine[];
}

/** The glossary of a language. */
export interface GlossaryPage {
  readonly head: PageHead;
  readonly title: string;
  readonly summary: string;
  readonly letters: readonly GlossaryLetter[];
}

/** Builds the glossary, in the order of the alphabet of the page's language. */
export function buildGlossaryPage(context: PageContext, route: Extract<Route, { type: 'generated' }>): GlossaryPage {
  const { edition, source, language, t } = context;
  const lines = listEntries(edition, 'term').flatMap((term): readonly GlossaryLine[] => {
    const text = getText(edition, term, language);
    const href = context.links.entry(term.id);
    const own = text.language === language ? undefined : text.language;
    const { title, expansion, meaning } = text;
    const seen = text.variants.filter((variant) => isShortForm(variant) && variant !== title && variant !== expansion);
    return [
      { type: 'term', id: term.id, href, title, expansion, meaning, language: own },
      ...seen.map((variant): GlossaryLine => ({ type: 'see', title: variant, href, see: title, language: own })),
    ];
  });
  const count = lines.filter(({ type }) => type === 'term').length;
  const title = t('glossary.title');
  const summary = t('glossary.summary', { count });
  return {
    head: buildPageHead(source, { route, title, description: summary, search: { type: 'none' } }),
    title,
    summary,
    letters: groupByLetter(lines, language),
  };
}

/** A short form is written in capitals, with digits or a stroke: `CSO`, `GHB/GBL`. Its plural is no line of its own. */
function isShortForm(variant: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}/]+$/u.test(variant);
}

/** Lines in the order of the language, under the letters that it counts as such: accents do not make a letter of their own. */
export function groupByLetter(lines: readonly GlossaryLine[], language: string): readonly GlossaryLetter[] {
  const collator = new Intl.Collator(language, { sensitivity: 'base', ignorePunctuation: true });
  const sameLetter = new Intl.Collator(language, { sensitivity: 'base' });
  const letters: { letter: string; lines: GlossaryLine[] }[] = [];
  for (const line of lines.toSorted((a, b) => collator.compare(a.title, b.title))) {
    const letter = firstLetter(line.title, language);
    const last = letters.at(-1);
    if (last !== undefined && sameLetter.compare(last.letter, letter) === 0) last.lines.push(line);
    else letters.push({ letter, lines: [line] });
  }
  return letters.map(({ letter, lines }, index) => ({ letter, id: `letter-${index + 1}`, lines }));
}

/** The first letter or digit as a capital without accent, unless the language counts it as a letter apart. */
function firstLetter(title: string, language: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title)?.[0] ?? title.charAt(0);
  const capital = first.toLocaleUpperCase(language);
  const plain = capital.normalize('NFD').replace(/\p{M}/gu, '');
  return new Intl.Collator(language, { sensitivity: 'base' }).compare(plain, capital) === 0 ? plain : capital;
}
