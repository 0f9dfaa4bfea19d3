import { describe, expect, it } from 'vitest';
import { parseFile, splitFrontMatter } from '../../src/body/parse-file.ts';
import { readYaml } from '../../src/load/read-yaml.ts';

describe('splitFrontMatter', () => {
  it('gives the YAML, the body and the lines before the body', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\nText\n')).toEqual({ yaml: 'a: 1\nb: 2', body: '\nText\n', linesBefore: 4 });
  });

  it('accepts front matter without fields, and a file without a body', () => {
    expect(splitFrontMatter('---\n---\nText')).toEqual({ yaml: '', body: 'Text', linesBefore: 2 });
    expect(splitFrontMatter('---\na: 1\n---')).toMatchObject({ yaml: 'a: 1', body: '' });
  });

  it('does not take a rule in the text for the end', () => {
    expect(splitFrontMatter('---\na: |\n  x\n --- \n---\nb\n\n---\n')?.yaml).toBe('a: |\n  x\n --- ');
  });

  it.each(['Text', ' ---\na: 1\n---\n', '---\na: 1\n', ''])('gives nothing for %j', (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});

describe('parseFile', () => {
  const parse = (text: string) => parseFile(text, readYaml);

  it('reads the links and citations of steps and outcomes by their paths', () => {
    const { file, trees } = parse('---\nsteps:\n  - text: Go to [it](about) [@a].\noutcomes: [Say *it*]\n---\n\nText.');
    expect(file.inlineFacts['steps.0.text']).toMatchObject({ links: [{ target: 'about' }], citations: [{ key: 'a' }] });
    expect(Object.keys(trees.inline)).toEqual(['steps.0.text', 'outcomes.0']);
  });

  it('passes over steps that are no texts: the shape is checked elsewhere', () => {
    expect(parse('---\nsteps: [1, { words: a }]\noutcomes: 3\n---\n').file.inlineFacts).toEqual({});
  });

  it('says of a file without front matter that it has none', () => {
    expect(parse('Text').file).toMatchObject({ front: { type: 'missing' }, linesBefore: 0 });
  });
});
