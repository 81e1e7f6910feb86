import { expect, test } from 'vitest';
import { sumsOf } from './balance';

const usd = (amount: number) => ({ amount, currency: 'USD' });

test('what is yours is what is available and what clears; held money is not counted', () => {
  const sums = sumsOf({
    available: usd(96240),
    pending: [
      { amount: usd(8550), availableOn: '2026-12-05' },
      { amount: usd(32180), availableOn: '2026-11-30' },
    ],
    held: [{ amount: usd(6400), reasons: ['dispute'] }],
    currency: 'USD',
  });
  expect(sums.yours).toEqual(usd(136970));
  expect(sums.pending).toEqual(usd(40730));
  expect(sums.held).toEqual(usd(6400));
  expect(sums.clearsOn).toBe('2026-12-05');
});

test('with nothing pending there is no day to wait for', () => {
  const sums = sumsOf({ available: usd(100), pending: [], held: [], currency: 'USD' });
  expect(sums.yours).toEqual(usd(100));
  expect(sums.clearsOn).toBeUndefined();
});
