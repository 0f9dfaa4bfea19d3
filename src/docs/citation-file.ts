import { stringify } from 'yaml';
import { createNameCommand } from '../diagnostics/name-command.ts';
import { findEntryAt } from '../model/find-text.ts';
import type { Edition } from '../model/types.ts';
import { buildCslItem } from '../render/citing/build-csl-item.ts';
import { withoutSlash } from '../schema/site-address.ts';

/** What package.json and LICENSE say of the program. */
export interface ProgramFacts {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  /** Who holds the rights in it. */
  readonly author: string;
}

/**
 * CITATION.cff, in the Citation File Format 1.2.0: how to cite the program, and the edition that is kept beside it, which most people
 * mean. `content` is the folder of the edition as its editor names it. https://github.com/citation-file-format/citation-file-format
 */
export function writeCitationFile(edition: Edition, program: ProgramFacts, content: string): string {
  const { config, sourceLanguage } = edition;
  const front = findEntryAt(edition, '');
  if (front === undefined) throw new Error('the edition has no front page');
  const item = buildCslItem(edition, front, sourceLanguage, `${withoutSlash(config.site)}/`);
  const [[year, month]] = item.issued['date-parts'];
  const file = {
    'cff-version': '1.2.0',
    message: 'Please cite the edition (preferred-citation). Whoever writes about the program that makes it cites the program.',
    type: 'software',
    title: program.name,
    abstract: program.description,
    version: program.version,
    license: program.license,
    authors: [{ name: program.author }],
    'preferred-citation': {
      type: 'book',
      title: item.title,
      authors: item.author.map(({ literal: name }) => ({ name })),
      publisher: { name: item.publisher },
      edition: item.edition,
      year,
      month,
      'date-published': config.date,
      languages: [...config.languages],
      license: config.licence,
      url: item.URL,
      ...(item.note === undefined ? {} : { notes: item.note }),
    },
  };
  return `# Written by \`${createNameCommand(content)('docs')}\` from package.json, LICENSE and ${content}/edition.yaml.\n${stringify(file, { lineWidth: 120 })}`;
}
