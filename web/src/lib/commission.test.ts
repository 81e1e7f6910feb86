import { expect, test } from 'vitest';
import { ownShare } from './commission';

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
