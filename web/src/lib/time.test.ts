// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { afterPeriod, relativeTime, shortDay } from './time';

const now = new Date('2026-11-22T12:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

describe('relative times', () => {
  it('use the largest unit that fits', () => {
    expect(relativeTime(ago(0.5), now, 'en')).toBe('30 minutes ago');
    expect(relativeTime(ago(3), now, 'en')).toBe('3 hours ago');
    expect(relativeTime(ago(49), now, 'en')).toBe('2 days ago');
    expect(relativeTime(ago(24 * 9), now, 'en')).toBe('1 week ago');
    expect(relativeTime(ago(24 * 40), now, 'en')).toBe('1 month ago');
    expect(relativeTime(ago(24 * 800), now, 'en')).toBe('2 years ago');
  });

  it('say now for the last minute, also when clocks differ', () => {
    expect(relativeTime(ago(0), now, 'en')).toBe('now');
    expect(relativeTime(new Date(now.getTime() + 5000), now, 'en')).toBe('now');
  });
});

describe('days', () => {
  it('name the year only when it is another one', () => {
    expect(shortDay('2026-12-22T12:00:00Z', now, 'en-GB')).toBe('22 Dec');
    expect(shortDay('2027-01-15T12:00:00Z', now, 'en-GB')).toBe('15 Jan 2027');
  });
});

describe('the end of a period', () => {
  it('clamps to the end of a short month', () => {
    expect(afterPeriod('month', new Date('2026-01-31T10:00:00Z')).toISOString()).toBe(
      '2026-02-28T10:00:00.000Z',
    );
    expect(afterPeriod('month', new Date('2027-12-31T10:00:00Z')).toISOString()).toBe(
      '2028-01-31T10:00:00.000Z',
    );
  });

  it('counts quarters and years', () => {
    expect(afterPeriod('quarter', new Date('2026-11-30T10:00:00Z')).toISOString()).toBe(
      '2027-02-28T10:00:00.000Z',
    );
    expect(afterPeriod('year', new Date('2028-02-29T10:00:00Z')).toISOString()).toBe(
      '2029-02-28T10:00:00.000Z',
    );
  });
});
