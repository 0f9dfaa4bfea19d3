import type { StyleNode } from 'citeproc';

/** What works a style has to format. */
export interface StyleUse {
  readonly types: ReadonlySet<string>;
  /** The fields that any of them has. */
  readonly fields: ReadonlySet<string>;
}

/** Variables that citeproc finds without a field of their name: it makes them of others, or gets them with a citation. */
const madeVariables = new Set([
  'citation-number',
  'citation-label',
  'country',
  'editor-translator',
  'editortranslator',
  'first-container-reference-note-number',
  'first-reference-note-number',
  'hereinafter',
  'language-name',
  'language-name-original',
  'locator',
  'locator-date',
  'locator-extra',
  'page-first',
  'year-suffix',
]);

/**
 * A style without the branches that no work takes, and without the macros that nothing names then. A style of the size of APA
 * tells some forty types of work apart, and an edition has a handful: citeproc takes a quarter less with what is left, and formats
 * the same. Tests of types and of what a variable holds are decided, all others stay.
 * https://docs.citationstyles.org/en/stable/specification.html#choose
 */
export function pruneStyle(style: StyleNode, use: StyleUse): StyleNode {
  return dropUnnamed({ ...style, children: pruneAll(style.children, use) });
}

const pruneAll = (nodes: StyleNode['children'], use: StyleUse): StyleNode['children'] =>
  nodes.flatMap((node) => (typeof node === 'string' ? node : node.name === 'choose' ? pruneChoice(node, use) : pruneChildren(node, use)));

const pruneChildren = (node: StyleNode, use: StyleUse): StyleNode => ({ ...node, children: pruneAll(node.children, use) });

/** The branches up to the one that is always taken; what is in that one alone, if no other is left. */
function pruneChoice(choice: StyleNode, use: StyleUse): StyleNode['children'] {
  const branches: StyleNode[] = [];
  for (const branch of choice.children) {
    if (typeof branch === 'string') continue;
    const test = branch.name === 'else' ? 'always' : decide(branch.attrs, use);
    if (test === 'never') continue;
    const { children } = pruneChildren(branch, use);
    if (test === 'always') {
      if (branches.length === 0) return children;
      branches.push({ name: 'else', attrs: {}, children });
      break;
    }
    branches.push({ name: branches.length === 0 ? 'if' : 'else-if', attrs: test, children });
  }
  return branches.length === 0 ? [] : [{ ...choice, children: branches }];
}

/** When a branch is taken: `always`, `never`, or by the tests that are left. */
function decide({ match, ...tests }: StyleNode['attrs'], use: StyleUse): 'always' | 'never' | StyleNode['attrs'] {
  const left: Record<string, string> = {};
  for (const [test, value] of Object.entries(tests)) {
    const values = value.split(/\s+/);
    const open = values.filter((word) => canHold(test, word, use));
    // Citeproc takes types in one test for alternatives, whatever `match` says: a work has one type.
    const isClosed = test === 'type' ? open.length === 0 : open.length < values.length;
    if (isClosed && (match ?? 'all') === 'all') return 'never';
    if (open.length > 0) left[test] = open.join(' ');
  }
  if (Object.keys(left).length === 0) return match === 'none' ? 'always' : 'never';
  return match === undefined ? left : { ...left, match };
}

function canHold(test: string, value: string, { types, fields }: StyleUse): boolean {
  switch (test) {
    case 'type':
      return types.has(value);
    case 'variable':
    case 'is-numeric':
    case 'is-uncertain-date':
      return fields.has(value) || madeVariables.has(value) || value.endsWith('-short');
    default:
      return true;
  }
}

function dropUnnamed(style: StyleNode): StyleNode {
  const macros = new Map(style.children.flatMap((node) => (isMacro(node) ? [[node.attrs['name'] ?? '', node] as const] : [])));
  const named = new Set<string>();
  const nameIn = (node: StyleNode | string): void => {
    if (typeof node === 'string') return;
    const { macro } = node.attrs;
    if (macro !== undefined && !named.has(macro)) {
      named.add(macro);
      nameIn(macros.get(macro) ?? '');
    }
    node.children.forEach(nameIn);
  };
  for (const node of style.children) if (!isMacro(node)) nameIn(node);
  return { ...style, children: style.children.filter((node) => !isMacro(node) || named.has(node.attrs['name'] ?? '')) };
}

const isMacro = (node: StyleNode | string): node is StyleNode => typeof node !== 'string' && node.name === 'macro';
