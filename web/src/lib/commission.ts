import type { Money } from './api/contract';
import { formatLocale } from './locale';

/** The commission when the installation says nothing else: 20 %. */
export const usualCommission = 2000;

/** What a performer gets of a sale: the price less the commission, which rounds down. */
export function ownShare(price: Money, basisPoints = usualCommission): Money {
  const commission = Math.floor((price.amount * basisPoints) / 10_000);
  return { amount: price.amount - commission, currency: price.currency };
}

/** What a person typed as a percentage, in hundredths of a percent; undefined when it is none. */
export function basisPointsOf(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(plain)) return undefined;
  const points = Math.round(Number(plain) * 100);
  return points <= 10_000 ? points : undefined;
}

/** Without the sign: "12.5", or "12,5" where that is how it is written. */
export const percentOf = (basisPoints: number): string =>
  new Intl.NumberFormat(formatLocale(), { maximumFractionDigits: 2 }).format(basisPoints / 100);
