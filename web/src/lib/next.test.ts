// @vitest-environment node
import { expect, it } from 'vitest';
import { safeNext } from './next';

it('goes back to our own pages', () => {
  expect(safeNext('/@mara?plan=1')).toBe('/@mara?plan=1');
});

it('never leaves the site', () => {
  for (const bad of [
    undefined,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:1',
  ]) {
    expect(safeNext(bad)).toBe('/');
  }
});
