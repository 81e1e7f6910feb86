import type { Money } from '@/lib/api/contract';
import { fromField } from '@/lib/date-field';
import { parseMoney } from '@/lib/money';
import { type Draft, isBlank } from './draft';

/** What the files of a post are doing, counted. */
export interface FileCounts {
  all: number;
  /** bytes are still to come */
  uploading: number;
  converting: number;
  failed: number;
  /** nobody said what is to be seen on them */
  undescribed: number;
}

export interface Bounds {
  currency: string;
  min?: Money;
  max?: Money;
}

export interface Check {
  /** `done`; `missing`: a person must act; `running`: wait; `later`: goes out first, shows when it is ready. */
  state: 'done' | 'missing' | 'running' | 'later';
  text:
    | 'content'
    | 'contentMissing'
    | 'price'
    | 'priceMissing'
    | 'priceLow'
    | 'priceHigh'
    | 'files'
    | 'uploading'
    | 'failed'
    | 'converting'
    | 'undescribed'
    | 'time'
    | 'timePast'
    | 'noPlan';
  count?: number;
  of?: number;
  money?: Money;
}

/** "Before it goes out": what is there and what is missing, in the order of the page. */
export function checksFor(
  draft: Draft,
  files: FileCounts,
  bounds: Bounds,
  plans: number,
  now = new Date(),
): Check[] {
  const checks: (Check | undefined)[] = [
    contentCheck(draft, files),
    ...fileChecks(files),
    draft.audience === 'paid' ? priceCheck(draft, bounds) : undefined,
    draft.audience === 'subscribers' && plans === 0 ? { state: 'later', text: 'noPlan' } : undefined,
    timeCheck(draft, now),
  ];
  return checks.filter((check) => check !== undefined);
}

export const mayGoOut = (checks: Check[]) =>
  checks.every(({ state }) => state === 'done' || state === 'later');

function contentCheck(draft: Draft, files: FileCounts): Check {
  const there = files.all > 0 || !isBlank(draft);
  return there ? { state: 'done', text: 'content' } : { state: 'missing', text: 'contentMissing' };
}

function fileChecks({ all, uploading, converting, failed, undescribed }: FileCounts): Check[] {
  if (all === 0) return [];
  const checks: Check[] = [];
  if (failed > 0) checks.push({ state: 'missing', text: 'failed', count: failed, of: all });
  if (uploading > 0) checks.push({ state: 'running', text: 'uploading', count: uploading, of: all });
  if (converting > 0) checks.push({ state: 'later', text: 'converting', count: converting, of: all });
  if (checks.length === 0) checks.push({ state: 'done', text: 'files', count: all });
  if (undescribed > 0) checks.push({ state: 'later', text: 'undescribed', count: undescribed, of: all });
  return checks;
}

function priceCheck(draft: Draft, { currency, min, max }: Bounds): Check {
  const price = parseMoney(draft.price, currency);
  if (!price || price.amount === 0) return { state: 'missing', text: 'priceMissing' };
  if (min && price.amount < min.amount) return { state: 'missing', text: 'priceLow', money: min };
  if (max && price.amount > max.amount) return { state: 'missing', text: 'priceHigh', money: max };
  return { state: 'done', text: 'price', money: price };
}

function timeCheck(draft: Draft, now: Date): Check | undefined {
  const at = fromField(draft.at);
  if (!at) return undefined;
  return at > now ? { state: 'done', text: 'time' } : { state: 'missing', text: 'timePast' };
}
