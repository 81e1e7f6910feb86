import { expect, it } from 'vitest';
import { bosOrder } from '../test-order';
import { dueGroups, dueOf } from './due';

const now = new Date(2026, 10, 25, 13, 40).getTime();
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();

it.each([
  [at(25, 13), 'late'],
  [at(25, 17), 'today'],
  [at(26, 0), 'week'],
  [at(30, 9), 'week'],
  [at(30 + 4, 9), 'later'],
])('%s is due %s', (deadline, due) => {
  expect(dueOf(deadline, now)).toBe(due);
});

it('sums what each heading brings, in the order of the list', () => {
  const yours = (amount: number) => ({ amount, currency: 'USD' });
  const groups = dueGroups(
    [
      bosOrder({ id: 'a', deadline: at(25, 17), yours: yours(4800) }),
      bosOrder({ id: 'b', deadline: at(25, 20), yours: yours(4800) }),
      bosOrder({ id: 'c', deadline: at(28, 9), yours: yours(5600) }),
    ],
    now,
  );

  expect(
    groups.map(({ due, requests, yours: sum }) => [due, requests.map(({ id }) => id), sum?.amount]),
  ).toEqual([
    ['today', ['a', 'b'], 9600],
    ['week', ['c'], 5600],
  ]);
});
