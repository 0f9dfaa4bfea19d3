import { expect, it } from 'vitest';
import { listPacks, packPaths, slidesPaths } from '../../src/model/packs.ts';
import { languageTag } from '../../src/schema/ids.ts';
import { listEntries } from '../../src/model/find-text.ts';
import { fictionalEdition } from '../render/render-context.ts';

const edition = fictionalEdition();
const language = languageTag.parse('en');

it('puts what the trainer needs before what participants get, and ends with the sheets of the whole training', () => {
  const [pack] = listPacks(edition);
  expect(pack?.pieces.map(({ type, audience, entry }) => `${audience} ${type} ${entry.id}`)).toEqual([
    'trainer plan module-1-session-plan',
    'trainer slides module-1-slides',
    'participants handout module-1',
    'participants worksheet module-1-loan-card',
    'participants worksheet worksheet-evening',
  ]);
});

it('has no pack of the whole training where a single module has one', () => {
  expect(listPacks(edition).map(({ id, scope }) => `${scope} ${id}`)).toEqual(['module module-1']);
});

it('puts the files beside the pages that they belong to', () => {
  const [pack] = listPacks(edition);
  const [slides] = listEntries(edition, 'slides');
  if (pack === undefined || slides === undefined) throw new Error('the fictional edition has no pack');
  expect(packPaths(pack, language)).toEqual({
    pdf: 'en/training/module-1/pack.pdf',
    zip: 'en/training/module-1/pack.zip',
    participants: 'en/training/module-1/participants.pdf',
  });
  expect(slidesPaths(slides, language).deck).toBe('en/training/module-1/slides/deck.html');
});
