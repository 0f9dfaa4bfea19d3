import { addressesAnswer } from './addresses-answer.ts';
import { bodiesFilled } from './bodies-filled.ts';
import { citationsKnown } from './citations-known.ts';
import { formerNamesLeadOn } from './former-names-lead-on.ts';
import { frontPagePresent } from './front-page-present.ts';
import { idsFit } from './ids-fit.ts';
import { idsUnique } from './ids-unique.ts';
import { linksResolve } from './links-resolve.ts';
import { marksTakeEffect } from './marks-take-effect.ts';
import { namesKnown } from './names-known.ts';
import { namesWorded } from './names-worded.ts';
import { notesForTrainers } from './notes-for-trainers.ts';
import { outlineComplete } from './outline-complete.ts';
import { picturesExist } from './pictures-exist.ts';
import { principlesSectioned } from './principles-sectioned.ts';
import { remarksWorded } from './remarks-worded.ts';
import type { Rule, RuleContext } from './rule.ts';
import { stakeholderCodesUnique } from './stakeholder-codes-unique.ts';
import { stringsKnown } from './strings-known.ts';
import { timetablesAddUp } from './timetables-add-up.ts';
import { titlesUnique } from './titles-unique.ts';
import { translationsFresh } from './translations-fresh.ts';
import { translationsMatch } from './translations-match.ts';
import { wordsReleased } from './words-released.ts';
import { wordsRespectful } from './words-respectful.ts';

const rules: readonly Rule[] = [
  addressesAnswer,
  bodiesFilled,
  citationsKnown,
  formerNamesLeadOn,
  frontPagePresent,
  idsFit,
  idsUnique,
  linksResolve,
  marksTakeEffect,
  namesKnown,
  namesWorded,
  notesForTrainers,
  outlineComplete,
  picturesExist,
  principlesSectioned,
  remarksWorded,
  stakeholderCodesUnique,
  stringsKnown,
  timetablesAddUp,
  titlesUnique,
  translationsFresh,
  translationsMatch,
  wordsRespectful,
  // It asks whether the others have found errors.
  wordsReleased,
];

/** Runs every rule over an edition; what they find goes to the collector. */
export function runRules(context: RuleContext): void {
  for (const rule of rules) rule(context);
}
