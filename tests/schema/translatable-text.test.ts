import { expect, it } from 'vitest';
import { translatableText } from '../../src/schema/translatable-text.ts';

it.each(['A remark', { en: 'A remark', 'pt-BR': 'Uma nota' }, {}])('takes %j', (value) => {
  expect(translatableText.parse(value)).toEqual(value);
});

it.each(['', { en: '' }, { en: 3 }, { en: ['A remark'] }, ['A remark'], 3, null])('refuses %j', (value) => {
  expect(translatableText.safeParse(value).success).toBe(false);
});
