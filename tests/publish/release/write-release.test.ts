import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasErrors, openEdition } from '../../../src/open-edition.ts';
import { describeEdition } from '../../../src/model/releases.ts';
import { reportRelease } from '../../../src/publish/release/report-release.ts';
import { writeRelease, type ReleaseResult } from '../../../src/publish/release/write-release.ts';
import { principle, withSmallEdition } from '../../editions/build-edition.ts';

function release(folder: string): ReleaseResult {
  const { edition, diagnostics } = openEdition(folder);
  if (edition === undefined || hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics));
  return writeRelease(edition);
}

const setVersion = (folder: string, from: string, to: string): void => {
  const path = join(folder, 'edition.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(`version: "${from}"`, `version: "${to}"`));
};
const versionOf = (folder: string): string => /version: "([^"]+)"/.exec(readFileSync(join(folder, 'edition.yaml'), 'utf8'))?.[1] ?? '';

it('writes what can be read again to the last digest, and the register with it', () =>
  withSmallEdition({}, (folder) => {
    const result = release(folder);
    expect(result).toMatchObject({ type: 'released', since: undefined });
    expect(existsSync(join(folder, 'addresses.txt'))).toBe(true);
    const { edition } = openEdition(folder);
    if (edition === undefined) throw new Error('it does not open');
    const [read] = edition.releases;
    const now = describeEdition(edition);
    for (const id of now.ids) {
      expect(read?.languagesOf(id)).toEqual(now.languagesOf(id));
      for (const language of now.languagesOf(id)) expect(read?.findText(id, language)).toEqual(now.findText(id, language));
    }
    expect(JSON.stringify(read?.prints)).toBe(JSON.stringify(now.prints));
  }));

it('changes nothing when the same words are released again, not a byte', () =>
  withSmallEdition({}, (folder) => {
    release(folder);
    const [file = ''] = readdirSync(join(folder, 'releases'));
    const before = readFileSync(join(folder, 'releases', file), 'utf8');
    expect(release(folder).type).toBe('unchanged');
    expect(readFileSync(join(folder, 'releases', file), 'utf8')).toBe(before);
    rmSync(join(folder, 'releases', file));
    release(folder);
    expect(readFileSync(join(folder, 'releases', file), 'utf8')).toBe(before);
  }));

it('refuses to release other words under a version that is taken, and says which', () =>
  withSmallEdition({}, (folder) => {
    release(folder);
    const version = versionOf(folder);
    writeFileSync(join(folder, 'en/principles/bakers/BA-1.mdx'), principle({ ask: 'Bake it late.' }));
    const before = readFileSync(join(folder, `releases/${version}.json`), 'utf8');
    const result = release(folder);
    expect(result).toMatchObject({ type: 'taken', changes: [{ type: 'changed', id: 'BA-1', language: 'en', blocks: ['ask'] }] });
    expect(reportRelease(result, 'content')).toContain('Raise `version:`');
    expect(readFileSync(join(folder, `releases/${version}.json`), 'utf8')).toBe(before);
    setVersion(folder, version, `${version}.1`);
    const next = release(folder);
    expect(next).toMatchObject({ type: 'released', since: version, changes: [{ id: 'BA-1', blocks: ['ask'] }] });
    expect(reportRelease(next, 'content')).toContain('  changed    BA-1: ask');
  }));

it('tells of entries that are new and of those that were withdrawn', () =>
  withSmallEdition({}, (folder) => {
    const file = join(folder, 'en/terms/oven.mdx');
    mkdirSync(join(folder, 'en/terms'));
    writeFileSync(file, '---\nid: term-oven\ntitle: oven\nmeaning: A box that is hot.\n---\n');
    release(folder);
    rmSync(file);
    rmSync(join(folder, 'addresses.txt'));
    const version = versionOf(folder);
    setVersion(folder, version, `${version}.1`);
    const result = release(folder);
    expect(result).toMatchObject({ changes: [{ type: 'withdrawn', id: 'term-oven' }] });
    expect(reportRelease(result, 'content')).toContain('en: 0 new, 0 changed, 1 withdrawn');
  }));
