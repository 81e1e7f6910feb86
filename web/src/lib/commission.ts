import type { Money } from './api/contract';

/** The commission when the installation says nothing else: 20 %. */
export const usualCommission = 2000;

/** What a performer gets of a sale: the price less the commission, which rounds down. */
export function ownShare(price: Money, basisPoints = usualCommission): Money {
  const commission = Math.floor((price.amount * basisPoints) / 10_000);
  return { amount: price.amount - commission, currency: price.currency };
}

export const percentOf = (basisPoints: number) => basisPoints / 100;
