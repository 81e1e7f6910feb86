import { formatLocale } from './locale';

/** 18.4k: large counts are shortened, small ones are not. */
export function shortCount(count: number, locale = formatLocale()): string {
  const options = { notation: 'compact', maximumFractionDigits: 1 } as const;
  const text = new Intl.NumberFormat(locale, options).format(count);
  return locale.startsWith('en') ? text.replace('K', 'k') : text;
}

/** 12:40, or 1:24:10. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

/** "62 %": whole, and never 100 before it is all there. */
export function percent(part: number): string {
  return `${Math.min(part >= 1 ? 100 : 99, Math.floor(part * 100))}\u00a0%`;
}

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** 3.8 GB: decimal units, as file managers count. */
export function fileSize(bytes: number, locale = formatLocale()): string {
  const step = bytes < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const maximumFractionDigits = step < 2 || value >= 100 ? 0 : 1;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits }).format(value)}\u00a0${units[step]}`;
}
