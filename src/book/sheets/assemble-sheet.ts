import { getEntry } from '../../model/find-text.ts';
import type { SheetRoute } from '../../model/download-paths.ts';
import type { Edition } from '../../model/types.ts';
import { assembleBrief } from './assemble-brief.ts';
import { assembleHandout } from './assemble-handout.ts';
import { assembleSessionPlan } from './assemble-session-plan.ts';
import { assembleWorksheet } from './assemble-worksheet.ts';
import type { Sheet } from './sheet.ts';

/** Assembles the sheet of a route; `address` is that of the site's root, with a slash at the end. */
export function assembleSheetOf(edition: Edition, { type, id, language }: SheetRoute, address: string): Sheet {
  const entry = getEntry(edition, id);
  if (type === 'handout' && (entry.kind === 'module' || entry.kind === 'set')) return assembleHandout(edition, entry, language, address);
  if (type === 'brief' && entry.kind === 'set') return assembleBrief(edition, entry, language, address);
  if (type === 'entry' && entry.kind === 'worksheet') return assembleWorksheet(edition, entry, language, address);
  if (type === 'entry' && entry.kind === 'plan') return assembleSessionPlan(edition, entry, language, address);
  throw new Error(`${id} has no sheet of the type ${type}`);
}
