// @vitest-environment node
import { expect, test } from 'vitest';
import { chartOf, growthOf, ticksFor } from './chart';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const day = (key: string, sales: number, videos = 0, back = 0) => ({
  day: key,
  sales: usd(sales),
  videos: usd(videos),
  back: usd(back),
});
const today = new Date(2026, 10, 3, 23, 30);

test('every day has its place, over the end of a month too', () => {
  const chart = chartOf([day('2026-11-01', 500)], 4, today);
  expect(chart.days.map((one) => one.day)).toEqual(['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-03']);
  expect(chart.days.map((one) => one.sales)).toEqual([0, 500, 0, 0]);
});

test('what went back is taken off, and the days before are compared', () => {
  const chart = chartOf(
    [day('2026-10-28', 1000), day('2026-11-01', 800, 900, -200), day('2026-09-01', 99_999)],
    4,
    today,
  );
  expect(chart.totals).toEqual({ sales: 800, videos: 900, back: -200 });
  expect(chart.earned).toBe(1500);
  expect(growthOf(chart)).toBe(50);
  expect(growthOf(chartOf([day('2026-11-01', 800)], 4, today))).toBeUndefined();
});

test('the grid reaches over the highest bar in three round steps', () => {
  expect(ticksFor(22_300)).toEqual([0, 8000, 16_000, 24_000]);
  expect(ticksFor(30_000)).toEqual([0, 10_000, 20_000, 30_000]);
  expect(ticksFor(0)).toEqual([0, 100, 200, 300]);
});
