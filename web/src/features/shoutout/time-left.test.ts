import { expect, it } from 'vitest';
import { bosOrder } from './test-order';
import { daysEarly, timeLeft } from './time-left';

const before = (hours: number) => Date.parse('2026-11-27T09:00:00Z') - hours * 3600_000;

it.each([
  [119, 'off', 1],
  [48, 'off', 48 / 119],
  [35, 'wait', 35 / 119],
  [11, 'bad', 11 / 119],
])('with %d hours left it is %s', (hours, tone, part) => {
  const left = timeLeft(bosOrder(), before(hours));

  expect(left?.tone).toBe(tone);
  expect(left?.part).toBeCloseTo(part, 5);
});

it('is over and not below nothing when the day has passed', () => {
  expect(timeLeft(bosOrder(), before(-5))).toMatchObject({ millis: 0, part: 0, tone: 'bad' });
});

it('knows no time where there is no deadline yet', () => {
  expect(timeLeft(bosOrder({ deadline: undefined }), before(1))).toBeUndefined();
});

it('counts whole days that a video came early', () => {
  expect(daysEarly(bosOrder({ deliveredAt: '2026-11-24T08:00:00Z' }))).toBe(3);
  expect(daysEarly(bosOrder({ deliveredAt: '2026-11-28T08:00:00Z' }))).toBe(0);
});
