import { expect, test } from 'vitest';
import { type Check, checksFor, type FileCounts, mayGoOut } from './checks';
import { type Draft, emptyDraft } from './draft';

const none: FileCounts = { all: 0, uploading: 0, converting: 0, failed: 0, undescribed: 0 };
const usd = (amount: number) => ({ amount, currency: 'USD' });
const bounds = { currency: 'USD', min: usd(100), max: usd(50_000) };
const now = new Date('2026-11-22T12:00:00Z');
const texts = (checks: Check[]) => checks.map((check) => check.text);
const check = (draft: Partial<Draft>, files: Partial<FileCounts> = {}, plans = 1) =>
  checksFor({ ...emptyDraft, ...draft }, { ...none, ...files }, bounds, plans, now);

test('an empty post has nothing to go out', () => {
  expect(texts(check({}))).toEqual(['contentMissing']);
  expect(mayGoOut(check({}))).toBe(false);
});

test('a text alone or a file alone is enough', () => {
  expect(mayGoOut(check({ text: 'Hello' }))).toBe(true);
  expect(mayGoOut(check({}, { all: 1 }))).toBe(true);
});

test('files still on their way hold it back, converting ones do not', () => {
  expect(mayGoOut(check({}, { all: 2, uploading: 1 }))).toBe(false);
  expect(mayGoOut(check({}, { all: 2, converting: 1 }))).toBe(true);
  expect(mayGoOut(check({}, { all: 2, failed: 1 }))).toBe(false);
});

test('a paid post needs a price within the bounds', () => {
  const paid = (price: string) => texts(check({ text: 'x', audience: 'paid', price })).at(-1);
  expect(paid('')).toBe('priceMissing');
  expect(paid('free')).toBe('priceMissing');
  expect(paid('0.50')).toBe('priceLow');
  expect(paid('501')).toBe('priceHigh');
  expect(paid('12')).toBe('price');
  expect(paid('12,50')).toBe('price');
});

test('a time must be to come', () => {
  expect(texts(check({ text: 'x', at: '2026-11-27T18:00' })).at(-1)).toBe('time');
  expect(mayGoOut(check({ text: 'x', at: '2026-11-01T18:00' }))).toBe(false);
});

test('subscribers-only without a plan is said, but not forbidden', () => {
  expect(texts(check({ text: 'x' }, {}, 0))).toContain('noPlan');
  expect(mayGoOut(check({ text: 'x' }, {}, 0))).toBe(true);
});

test('alt text is asked for, and nothing waits for it', () => {
  const asked = check({}, { all: 3, undescribed: 2 });
  expect(texts(asked)).toEqual(['content', 'files', 'undescribed']);
  expect(mayGoOut(asked)).toBe(true);
});
