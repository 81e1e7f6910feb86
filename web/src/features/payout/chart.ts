import type { EarnedDay } from '@/lib/api/contract-studio';

export const sources = ['sales', 'videos'] as const;
export type Source = (typeof sources)[number];

export interface ChartDay extends Record<Source, number> {
  day: string;
  back: number;
}

export interface Chart {
  days: ChartDay[];
  /** what is left of it all, and of as many days before */
  earned: number;
  before: number;
  totals: Record<Source | 'back', number>;
  /** the lines of the grid, from nothing upwards */
  ticks: number[];
}

/** The last so many days until today, those without a sale too. */
export function chartOf(items: EarnedDay[], count: number, today = new Date()): Chart {
  const known = new Map(items.map((item) => [item.day, item]));
  const all = Array.from({ length: count * 2 }, (_, i) => {
    const day = dayKey(today, i + 1 - count * 2);
    const item = known.get(day);
    return {
      day,
      sales: item?.sales.amount ?? 0,
      videos: item?.videos.amount ?? 0,
      back: item?.back.amount ?? 0,
    };
  });
  const days = all.slice(count);
  const total = (part: ChartDay[], key: Source | 'back') => part.reduce((sum, day) => sum + day[key], 0);
  const net = (part: ChartDay[]) => total(part, 'sales') + total(part, 'videos') + total(part, 'back');
  return {
    days,
    earned: net(days),
    before: net(all.slice(0, count)),
    totals: { sales: total(days, 'sales'), videos: total(days, 'videos'), back: total(days, 'back') },
    ticks: ticksFor(Math.max(...days.map((day) => day.sales + day.videos))),
  };
}

/** Three even steps of a round sum that reach over the highest bar. */
export function ticksFor(highest: number): number[] {
  const third = Math.max(highest, 300) / 3;
  const power = 10 ** Math.floor(Math.log10(third));
  const step = [1, 2, 4, 5, 8, 10].map((factor) => factor * power).find((one) => one >= third) ?? 10 * power;
  return [0, step, step * 2, step * 3];
}

/** How much more than before, in whole percent; undefined when there is nothing to compare with. */
export const growthOf = ({ earned, before }: Chart): number | undefined =>
  before > 0 && earned > 0 ? Math.round((earned / before - 1) * 100) : undefined;

function dayKey(today: Date, offset: number): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + offset, 12);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
