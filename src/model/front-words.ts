import type { SourceFrontMatter, TranslationFrontMatter } from '../schema/entry-kinds.ts';

/** Words of front matter that readers see and translators translate. */
export interface FrontWords {
  /** The block that they belong to, for messages: `title`, `step 2`. Some blocks have words in several fields. */
  readonly block: string;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** The words of a front matter, in the order in which translations record them. */
export function listFrontWords(front: SourceFrontMatter | TranslationFrontMatter): readonly FrontWords[] {
  const field = (name: string, text: string): FrontWords => ({ block: name, path: [name], text });
  const title = field('title', front.title);
  switch (front.kind) {
    case 'principle':
      return [
        title,
        field('ask', front.ask),
        ...front.steps.map(({ text }, i) => ({ block: `step ${i + 1}`, path: ['steps', i, 'text'], text })),
      ];
    case 'term':
      return [title, field('meaning', front.meaning), ...(front.expansion === undefined ? [] : [field('expansion', front.expansion)])];
    case 'module':
      return [title, field('summary', front.summary), ...lines('outcome', 'outcomes', front.outcomes)];
    case 'page':
      return [title, field('summary', front.summary), ...front.doors.flatMap((door, i) => wordsOfDoor(door, i))];
    case 'plan':
      return [
        title,
        field('summary', front.summary),
        ...lines('aim', 'aims', front.aims),
        ...lines('material', 'materials', front.materials),
        ...front.parts.flatMap((part, i): FrontWords[] => [
          { block: `part ${i + 1}`, path: ['parts', i, 'title'], text: part.title },
          { block: `part ${i + 1}`, path: ['parts', i, 'text'], text: part.text },
        ]),
        ...lines('question', 'questions', front.questions),
        ...lines('point to watch', 'watch', front.watch),
      ];
    case 'worksheet':
    case 'slides':
    case 'set':
    case 'finding':
    case 'pilot':
      return [title, field('summary', front.summary)];
  }
}

const lines = (block: string, list: string, texts: readonly string[]): readonly FrontWords[] =>
  texts.map((text, i) => ({ block: `${block} ${i + 1}`, path: [list, i], text }));

type Door = Extract<SourceFrontMatter, { kind: 'page' }>['doors'][number];

function wordsOfDoor({ id, title, text, links }: Door, index: number): readonly FrontWords[] {
  const block = `door ${id}`;
  return [
    { block, path: ['doors', index, 'title'], text: title },
    { block, path: ['doors', index, 'text'], text },
    ...links.map(({ label }, i) => ({ block, path: ['doors', index, 'links', i, 'label'], text: label })),
  ];
}
