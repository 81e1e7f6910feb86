import type { Period } from './api/contract';
import { formatLocale } from './locale';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const steps: [Intl.RelativeTimeFormatUnit, number, number][] = [
  ['minute', minute, hour],
  ['hour', hour, day],
  ['day', day, 7 * day],
  ['week', 7 * day, 30 * day],
  ['month', 30 * day, 365 * day],
  ['year', 365 * day, Number.POSITIVE_INFINITY],
];

/** "2 days ago"; the exact time belongs into the title of the element. */
export function relativeTime(at: string | Date, now = new Date(), locale = formatLocale()): string {
  const past = new Date(at).getTime() - now.getTime();
  const size = Math.abs(past);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: size < minute ? 'auto' : 'always' });
  if (size < minute) return format.format(0, 'second');
  const [unit, length] = steps.find(([, , below]) => size < below) ?? ['year', 365 * day];
  return format.format(Math.trunc(past / length), unit);
}

export function exactTime(at: string | Date, locale = formatLocale()): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(at));
}

/** "22 Dec", with the year when it is not this one. */
export function shortDay(at: string | Date, now = new Date(), locale = formatLocale()): string {
  const when = new Date(at);
  const year = when.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year }).format(when);
}

export function longDay(at: string | Date, locale = formatLocale()): string {
  const options = { weekday: 'long', day: 'numeric', month: 'short' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(at));
}

export function fullDay(at: string | Date, locale = formatLocale()): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(at));
}

export function monthOf(at: string | Date, locale = formatLocale()): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(new Date(at));
}

const months: Record<Period, number> = { month: 1, quarter: 3, year: 12 };

/** When a period that begins today ends: clamped to the month's end, as the server does it. */
export function afterPeriod(period: Period, from = new Date()): Date {
  const next = new Date(from);
  next.setUTCDate(1);
  next.setUTCMonth(next.getUTCMonth() + months[period]);
  const last = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
  next.setUTCDate(Math.min(from.getUTCDate(), last));
  return next;
}

export const monthsIn = (period: Period) => months[period];

/** "Fri 27 Nov, 18:00", with the year when it is not this one. */
export function dayAndTime(at: string | Date, locale = formatLocale(), now = new Date()): string {
  const year = new Date(at).getFullYear() === now.getFullYear() ? undefined : 'numeric';
  const day = { weekday: 'short', day: 'numeric', month: 'short', year } as const;
  const clockTime = { hour: 'numeric', minute: '2-digit' } as const;
  const when = new Date(at);
  const date = new Intl.DateTimeFormat(locale, day).format(when);
  return `${date}, ${new Intl.DateTimeFormat(locale, clockTime).format(when)}`;
}

/** "2 min", "3 h 20 min": how long something takes. */
export function duration(seconds: number, locale = formatLocale()): string {
  const unit = (value: number, name: 'second' | 'minute' | 'hour') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  if (seconds < 60) return unit(Math.max(1, Math.round(seconds)), 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return unit(minutes, 'minute');
  const rest = minutes % 60;
  const hours = unit(Math.floor(minutes / 60), 'hour');
  return rest === 0 ? hours : `${hours} ${unit(rest, 'minute')}`;
}
