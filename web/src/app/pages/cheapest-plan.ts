import type { Plan } from '@/lib/api/contract';

/** The plan that an address asks for, else the cheapest of the shortest term. */
export function cheapestPlan(plans: Plan[], wanted?: string): Plan | undefined {
  const monthly = plans.filter((plan) => plan.period === 'month');
  const cheapest = [...(monthly.length > 0 ? monthly : plans)].sort(
    (a, b) => a.price.amount - b.price.amount,
  );
  return plans.find((plan) => plan.id === wanted) ?? cheapest[0];
}
