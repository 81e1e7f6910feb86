import { expect, test } from 'vitest';
import { valueWords } from './change-words';

test('a value is said as people read it', () => {
  expect(valueWords('basisPoints', 1550, 'none')).toBe('15.5 %');
  expect(valueWords('price', { amount: 5000, currency: 'USD' }, 'none')).toContain('50');
  expect(valueWords('categories', ['music', 'comedy'], 'none')).toBe('music, comedy');
  expect(valueWords('available', false, 'none')).toBe('false');
  expect(valueWords('from', '2026-11-27T18:00:00Z', 'none')).toContain('2026');
});

test('what is not there is said as that', () => {
  for (const value of [null, undefined, '', []]) expect(valueWords('bio', value, 'none')).toBe('none');
  expect(valueWords('maxOpen', 0, 'none')).toBe('0');
});
