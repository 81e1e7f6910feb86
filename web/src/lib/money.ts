import type { Money } from './api/contract';
import { formatLocale } from './locale';

/** The only place where a sum becomes words: whole minor units in, the reader's own notation out. */
export function formatMoney({ amount, currency }: Money, locale = formatLocale()): string {
  const format = formatter(currency, locale);
  return format.format(amount / 10 ** digitsOf(currency, locale)).replace(/^-/, '−');
}

/** For the scale of a chart: without minor units where they are nothing. */
export const roundMoney = (money: Money): string => formatMoney(money).replace(/[.,]00(?!\d)/, '');

/** One per installation; where nothing priced is at hand yet, the server's default. */
export const usualCurrency = 'USD';

/** What a person typed, in minor units; undefined when it is no sum. */
export function parseMoney(text: string, currency: string): Money | undefined {
  const plain = text.trim().replace(',', '.');
  if (!/^\d{1,9}(\.\d*)?$/.test(plain)) return undefined;
  const [whole = '0', part = ''] = plain.split('.');
  const digits = digitsOf(currency, 'en');
  if (part.length > digits) return undefined;
  return { amount: Number(whole) * 10 ** digits + Number(part.padEnd(digits, '0') || 0), currency };
}

/** As it stands in a field: the reader's own decimal sign, and nothing that parseMoney does not read. */
export function plainAmount({ amount, currency }: Money, locale = formatLocale()): string {
  const digits = digitsOf(currency, 'en');
  return (amount / 10 ** digits).toLocaleString(locale, {
    useGrouping: false,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(currency: string, locale: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  formatters.set(key, made);
  return made;
}

function digitsOf(currency: string, locale: string): number {
  return formatter(currency, locale).resolvedOptions().maximumFractionDigits ?? 2;
}
