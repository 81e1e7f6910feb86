import type { Money } from '@/lib/api/contract';
import type { Balance } from '@/lib/api/contract-studio';

export interface BalanceSums {
  available: Money;
  pending: Money;
  held: Money;
  /** what is there when everything pending has cleared, and when that is */
  yours: Money;
  clearsOn?: string;
}

/** The sums of a balance; what is held is promised to nobody. */
export function sumsOf({ available, pending, held }: Balance): BalanceSums {
  const { currency } = available;
  const total = (parts: { amount: Money }[]) => parts.reduce((sum, part) => sum + part.amount.amount, 0);
  const waiting = total(pending);
  const days = pending.filter((part) => part.amount.amount > 0).map((part) => part.availableOn);
  return {
    available,
    pending: { amount: waiting, currency },
    held: { amount: total(held), currency },
    yours: { amount: available.amount + waiting, currency },
    clearsOn: days.sort().at(-1),
  };
}
