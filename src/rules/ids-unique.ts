import type { Position } from '../diagnostics/diagnostic.ts';
import { generatedPages } from '../model/routes.ts';
import { isEntryId } from '../schema/former-name.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * No two entries, references, organisations, actors, themes or languages share an id. Former ids count too, and so does an
 * id that differs in capitals alone, since addresses have none.
 */
export const idsUnique: Rule = (context) => {
  const { edition, references, organisations, sources } = context.loaded;
  const entries = createRegister(context);
  for (const page of generatedPages) entries.add(page, 'a page that every edition has');
  // Their addresses would be those of the pages to share the front page, the pilots and the findings.
  for (const id of ['share', 'pilot-share', 'findings-share']) entries.add(id, 'a page that every edition has');
  for (const { file, front, locate } of sources) entries.add(front.id, `\`${file}\``, file, () => locate(['id']));
  for (const { file, front, locate } of sources) {
    for (const [index, alias] of front.aliases.entries())
      if (isEntryId(alias)) entries.add(alias, `\`${file}\``, file, () => locate(['aliases', index]));
  }
  const { actors, themes, languages } = edition.value;
  const addAll = (file: string, ids: readonly string[], locate: (index: number) => Position): void => {
    const register = createRegister(context);
    for (const [index, id] of ids.entries()) register.add(id, `entry ${ids.indexOf(id) + 1} of its list`, file, () => locate(index));
  };
  for (const [list, ids] of [
    ['actors', actors],
    ['themes', themes],
    ['languages', languages],
  ] as const) {
    addAll(edition.file, ids, (index) => edition.locate([list, index]));
  }
  addAll(
    references.file,
    references.value.map(({ id }) => id),
    (index) => references.locate([index, 'id']),
  );
  const { partners, others } = organisations.value;
  addAll(
    organisations.file,
    [...partners, ...others].map(({ id }) => id),
    (index) => organisations.locate(index < partners.length ? ['partners', index, 'id'] : ['others', index - partners.length, 'id']),
  );
};

function createRegister({ collector }: RuleContext) {
  const owners = new Map<string, string>();
  return {
    /** Notes who owns an id; one that is taken is reported at its place. */
    add(id: string, owner: string, file?: string, locate?: () => Position): void {
      const other = owners.get(id.toLowerCase());
      if (other === undefined) owners.set(id.toLowerCase(), owner);
      else if (file !== undefined && locate !== undefined) collector.report('id-duplicate', file, locate(), { id, other });
    },
  };
}
