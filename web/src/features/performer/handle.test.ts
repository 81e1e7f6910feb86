import { expect, test } from 'vitest';
import { handleFault, tidyHandle } from './handle';

test('plain names are handles', () => {
  for (const good of ['mara', 'mara_lindqvist', 'Kit2000']) expect(handleFault(good)).toBeUndefined();
});

test('each fault is named', () => {
  expect(handleFault('ab')).toBe('short');
  expect(handleFault('a'.repeat(31))).toBe('long');
  expect(handleFault('mára')).toBe('signs');
  expect(handleFault('mara.l')).toBe('signs');
  expect(handleFault('_mara')).toBe('underscores');
  expect(handleFault('mara__l')).toBe('underscores');
  expect(handleFault('12345')).toBe('letter');
});

test('a pasted handle loses its sign and its capitals', () => {
  expect(tidyHandle(' @Mara ')).toBe('mara');
});
