import type { z } from 'zod';
import type { Collector } from '../diagnostics/collector.ts';
import type { Position } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { fieldsAt } from '../schema/fields-at.ts';
import { describeExpected, describeForm, describeValue, type FieldNames } from './describe-issue.ts';
import { nameField } from './name-field.ts';

/** What is needed to report faults in a value read from a file. */
export interface ShapePlace {
  readonly file: string;
  readonly collector: Collector;
  /** Where the value at a path stands in the file. */
  readonly locate: (path: readonly PropertyKey[]) => Position;
  /** The field names of the top level, to suggest one for a mistyped name. */
  readonly fields: readonly string[];
}

/** The value in the shape of the schema; nothing, and one diagnostic for each fault, when it does not fit. */
export function checkShape<S extends z.ZodType>(schema: S, value: unknown, place: ShapePlace): z.output<S> | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap((found) => chooseBranch(found))) {
    reportIssue(issue, (path) => (path.length === 0 ? place.fields : fieldsAt(schema, path)), place);
  }
  return undefined;
}

type Issue = z.core.$ZodIssue;

/**
 * A value that fits no branch of a union is judged by the branch that it resembles most: one that it has the type of. When
 * it has the type of none, the union itself stays.
 */
function chooseBranch(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.filter((errors) => !errors.some(({ code, path }) => path.length === 0 && code === 'invalid_type'));
  const [first, ...others] = branches;
  if (first === undefined || (first.length === 1 && first[0]?.code === 'invalid_value' && first[0].path.length === 0)) return [issue];
  const best = others.reduce((chosen, branch) => (depthOf(branch) > depthOf(chosen) ? branch : chosen), first);
  return best.flatMap((inner) => chooseBranch({ ...inner, path: [...issue.path, ...inner.path] }));
}

const depthOf = (issues: readonly Issue[]): number => Math.max(...issues.map(({ path }) => path.length));

function reportIssue(issue: Issue, fields: FieldNames, { collector, file, locate }: ShapePlace): void {
  // Of a whole file that has the wrong shape, the file is named.
  const field = nameField(issue.path) || file;
  const position = locate(issue.path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const path = [...issue.path, key];
      collector.report('field-unknown', file, locate(path), { value: nameField(path), suggestion: suggest(key, fields(issue.path)) });
    }
  } else if (issue.input === undefined && issue.code !== 'invalid_key') {
    const name = String(issue.path.at(-1) ?? field);
    collector.report('field-missing', file, position, { field, name, expected: describeExpected(issue) });
  } else if (issue.code === 'too_big' && typeof issue.input === 'string') {
    collector.report('text-too-long', file, position, { field, length: issue.input.length, limit: Number(issue.maximum) });
  } else {
    const expected = `${describeExpected(issue)}${describeForm(issue, fields)}`;
    collector.report('field-wrong', file, position, { field, found: describeValue(issue.input), expected });
  }
}
