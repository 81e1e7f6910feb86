// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Period, Plan } from '@/lib/api/contract';
import { periodsOf, plansFor, savingOf } from './terms';

const plan = (name: string, amount: number, period: Period): Plan => ({
  id: `${name}-${period}`,
  name,
  price: { amount, currency: 'USD' },
  period,
  benefits: [],
  hint: null,
});
const plans = [
  plan('Front row', 999, 'month'),
  plan('Listener', 499, 'month'),
  plan('Listener', 1347, 'quarter'),
  plan('Front row', 2600, 'quarter'),
];

describe('terms', () => {
  it('offers the periods that exist, short ones first', () => {
    expect(periodsOf(plans)).toEqual(['month', 'quarter']);
  });

  it('sorts plans by price', () => {
    expect(plansFor(plans, 'month').map(({ name }) => name)).toEqual(['Listener', 'Front row']);
  });

  it('promises only the smallest saving', () => {
    expect(savingOf(plans, 'quarter')).toBe(10);
    expect(savingOf(plans, 'month')).toBeUndefined();
  });

  it('promises nothing without a plan to compare with, or without a saving', () => {
    expect(savingOf([plan('Only', 3000, 'quarter')], 'quarter')).toBeUndefined();
    expect(savingOf([plan('A', 100, 'month'), plan('A', 1200, 'year')], 'year')).toBeUndefined();
  });
});
