import { expect, test } from 'vitest';
import { basisPointsOf, ownShare } from './commission';

const usd = (amount: number) => ({ amount, currency: 'USD' });

test('a performer gets four fifths at the usual commission', () => {
  expect(ownShare(usd(600))).toEqual(usd(480));
  expect(ownShare(usd(1200), 2000)).toEqual(usd(960));
});

test('a broken cent goes to the performer', () => {
  expect(ownShare(usd(999))).toEqual(usd(800));
  expect(ownShare(usd(1), 2000)).toEqual(usd(1));
});

test('commission may be nothing or a broken percentage', () => {
  expect(ownShare(usd(500), 0)).toEqual(usd(500));
  expect(ownShare(usd(1000), 1250)).toEqual(usd(875));
});

test('reads a percentage as it is typed, in either notation', () => {
  expect(basisPointsOf('20')).toBe(2000);
  expect(basisPointsOf(' 12,5 ')).toBe(1250);
  expect(basisPointsOf('0.25')).toBe(25);
  expect(basisPointsOf('100')).toBe(10_000);
  for (const wrong of ['', '101', '1.234', 'ten', '-5']) expect(basisPointsOf(wrong)).toBeUndefined();
});
