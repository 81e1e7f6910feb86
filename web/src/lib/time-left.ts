import { formatLocale } from './locale';
import { dayAndTime, duration } from './time';

const hour = 3_600_000;
const day = 24 * hour;

/** "3 h 20 min", "1 day 4 hr", "3 days": what is left, as exact as one needs it. */
export function span(millis: number, locale = formatLocale()): string {
  if (millis < day) return duration(Math.max(0, millis) / 1000, locale);
  const unit = (value: number, name: 'day' | 'hour', unitDisplay: 'long' | 'short') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay }).format(value);
  const days = Math.floor(millis / day);
  const hours = Math.floor((millis % day) / hour);
  const whole = unit(days, 'day', 'long');
  return days > 1 || hours === 0 ? whole : `${whole} ${unit(hours, 'hour', 'short')}`;
}

/** "today, 17:00", "tomorrow, 18:00", "Fri 27 Nov, 18:00". */
export function nearTime(at: string | Date, now = new Date(), locale = formatLocale()): string {
  const when = new Date(at);
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(when) - midnight(now)) / day);
  if (days < 0 || days > 1) return dayAndTime(at, locale);
  const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  const clockTime = { hour: 'numeric', minute: '2-digit' } as const;
  return `${word}, ${new Intl.DateTimeFormat(locale, clockTime).format(when)}`;
}
