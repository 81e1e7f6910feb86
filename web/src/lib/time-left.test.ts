// @vitest-environment node
import { expect, it } from 'vitest';
import { nearTime, span } from './time-left';

it('says what is left as exactly as one needs it', () => {
  const hour = 3600_000;

  expect(span(3 * hour + 20 * 60_000, 'en')).toBe('3 hr 20 min');
  expect(span(28 * hour, 'en')).toBe('1 day 4 hr');
  expect(span(75 * hour, 'en')).toBe('3 days');
  expect(span(-5, 'en')).toBe('1 sec');
});

it('calls near days by their word', () => {
  const now = new Date(2026, 10, 25, 12, 0);

  expect(nearTime(new Date(2026, 10, 25, 17, 0), now, 'en-GB')).toBe('today, 17:00');
  expect(nearTime(new Date(2026, 10, 26, 9, 30), now, 'en-GB')).toBe('tomorrow, 9:30');
  expect(nearTime(new Date(2026, 10, 28, 9, 30), now, 'en-GB')).toContain('28 Nov');
});
