import { expect, test } from 'vitest';
import { ofAge } from './of-age';

const now = new Date('2026-11-22T12:00:00Z');

test('one is of age on the eighteenth birthday, not the day before', () => {
  expect(ofAge('2008-11-22', now)).toBe(true);
  expect(ofAge('2008-11-23', now)).toBe(false);
});

test('no date and no future is of age', () => {
  expect(ofAge('', now)).toBe(false);
  expect(ofAge('2031-01-01', now)).toBe(false);
  expect(ofAge('1799-01-01', now)).toBe(false);
});
