import { expect, it } from 'vitest';
import type { Payment } from '@/lib/api/contract';
import { part } from '@/test/part';
import { buyerActs, performerActs } from './acts';
import { bosOrder } from './test-order';

it('shows a buyer only what the server allows', () => {
  expect(buyerActs(bosOrder())).toEqual([]);
  expect(buyerActs(bosOrder({ may: ['cancel', 'pay', 'claim'] }))).toEqual([
    { act: 'pay', main: true },
    { act: 'cancel', main: false },
  ]);
});

it('asks a performer for an answer first, then for the video', () => {
  const may = ['refuse', 'accept', 'deliver'] as const;

  expect(performerActs('open', may).find(({ main }) => main)?.act).toBe('accept');
  expect(performerActs('accepted', ['refuse', 'deliver']).find(({ main }) => main)?.act).toBe('deliver');
  expect(performerActs('accepted', ['refuse', 'deliver']).map(({ act }) => act)).toEqual([
    'deliver',
    'refuse',
  ]);
});

it('lets a checkout be finished that somebody walked away from', () => {
  const payment = part<Payment>({
    id: 'p1',
    state: 'requires_action',
    amount: { amount: 8000, currency: 'USD' },
    purpose: { kind: 'shoutout' },
    checkoutUrl: '/sandbox/checkout/c1',
    createdAt: '2026-11-22T10:00:00Z',
  });
  const order = bosOrder({ state: 'awaiting_payment', may: ['cancel'], payment });

  expect(buyerActs(order).map(({ act }) => act)).toEqual(['pay', 'cancel']);
  expect(buyerActs({ ...order, payment: { ...payment, state: 'failed' } }).map(({ act }) => act)).toEqual([
    'cancel',
  ]);
});
