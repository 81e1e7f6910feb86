// @vitest-environment node
import { expect, it } from 'vitest';
import { looksLikeEmail, strengthOf } from './rules';

it('wants the part after the dot', () => {
  expect(looksLikeEmail('ada@example.org')).toBe(true);
  for (const wrong of ['', 'ada', 'ada@example', 'a b@c.de']) expect(looksLikeEmail(wrong)).toBe(false);
});

it('judges passwords by length and variety', () => {
  expect(strengthOf('short')).toBe('weak');
  expect(strengthOf('aaaaaaaaaaaaaaaa')).toBe('weak');
  expect(strengthOf('demopassword')).toBe('fair');
  expect(strengthOf('a boat on the pier')).toBe('strong');
});
