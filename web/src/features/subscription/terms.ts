import type { Period, Plan } from '@/lib/api/contract';
import { monthsIn } from '@/lib/time';

const order: Period[] = ['month', 'quarter', 'year'];

export function periodsOf(plans: Plan[]): Period[] {
  return order.filter((period) => plans.some((plan) => plan.period === period));
}

export function plansFor(plans: Plan[], period: Period): Plan[] {
  return plans.filter((plan) => plan.period === period).sort((a, b) => a.price.amount - b.price.amount);
}

/** What a longer term saves against paying the plan of the same name monthly, in whole percent; undefined if nothing. */
export function savingOf(plans: Plan[], period: Period): number | undefined {
  const savings = plansFor(plans, period).flatMap((plan) => {
    const monthly = plans.find((other) => other.period === 'month' && other.name === plan.name);
    return monthly ? [1 - plan.price.amount / (monthly.price.amount * monthsIn(period))] : [];
  });
  if (period === 'month' || savings.length === 0) return undefined;
  const least = Math.floor(Math.min(...savings) * 100 + 1e-9);
  return least > 0 ? least : undefined;
}
