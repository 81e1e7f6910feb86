import { expect, it } from 'vitest';
import { ownWords } from './own-words';

it('leaves the own name out of what was sold', () => {
  const words = (why: string) => ownWords(why, 'Mara Lindqvist', 'Tip');
  expect(words('Mara Lindqvist')).toBe('Tip');
  expect(words('Listener · Mara Lindqvist')).toBe('Listener');
  expect(words('Harbour, at night')).toBe('Harbour, at night');
  expect(ownWords('Listener · Mara', undefined, 'Tip')).toBe('Listener · Mara');
});
