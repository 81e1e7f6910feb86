import { formatMoney } from '@/lib/money';
import { fullDay } from '@/lib/time';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** A value of the log as people read it; `nothing` where there is none. */
export function valueWords(what: string, value: unknown, nothing: string): string {
  if (value === null || value === undefined || value === '') return nothing;
  if (what === 'basisPoints' && typeof value === 'number') return `${value / 100} %`;
  if (Array.isArray(value)) return value.length === 0 ? nothing : value.join(', ');
  if (isMoney(value)) return formatMoney(value);
  if (typeof value === 'string' && instant.test(value)) return fullDay(value);
  return String(value);
}

function isMoney(value: unknown): value is { amount: number; currency: string } {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
}
