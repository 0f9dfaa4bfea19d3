import type { Rule } from './rule.ts';

/** No two stakeholders have the same code: it is what tells the principles of one from those of another. */
export const stakeholderCodesUnique: Rule = ({ loaded, collector }) => {
  const { file, value, locate } = loaded.edition;
  const owners = new Map<string, string>();
  for (const [id, { code }] of Object.entries(value.stakeholders)) {
    const other = owners.get(code);
    if (other === undefined) owners.set(code, id);
    else collector.report('code-taken', file, locate(['stakeholders', id, 'code']), { code, other });
  }
};
