// @vitest-environment node
import { expect, it } from 'vitest';
import { clock, shortCount } from './numbers';

it('shortens large counts only', () => {
  expect(shortCount(864, 'en')).toBe('864');
  expect(shortCount(1240, 'en')).toBe('1.2k');
  expect(shortCount(18_400, 'en')).toBe('18.4k');
  expect(shortCount(2_300_000, 'en')).toBe('2.3M');
});

it('writes lengths as a player does', () => {
  expect(clock(45)).toBe('0:45');
  expect(clock(760.2)).toBe('12:40');
  expect(clock(5050)).toBe('1:24:10');
});
