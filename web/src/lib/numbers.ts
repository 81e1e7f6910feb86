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
