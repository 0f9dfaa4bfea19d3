import { getText } from '../../model/find-text.ts';
import type { Party } from '../../model/cooperation.ts';
import type { MapName } from '../../render/cooperation-map.ts';
import type { PageContext } from './page-context.ts';

/** The name of a party on pages of a language: the title of its set, or its name as an actor. */
export function partyName({ edition, language }: PageContext, { id, set }: Party): MapName {
  if (set === undefined) return { name: edition.words.get(language)?.actors[id] ?? id };
  const text = getText(edition, set, language);
  return { name: text.title, ...(text.language === language ? {} : { language: text.language }) };
}
