import { describe, expect, it } from 'vitest';
import type { ShoutoutState, StoryStep } from '@/lib/api/contract-shoutout';
import { moneyStory, moneyWords } from './money-story';
import { bosOrder } from './test-order';

const taken: StoryStep = { step: 'captured', at: '2026-11-24T10:00:00Z' };
const captured = [...bosOrder().timeline, taken];
const unpaid = bosOrder().timeline.slice(0, 1);
/** The key and what it is filled with. */
const words = ((key: string, values?: object) => `${key} ${JSON.stringify(values)}`) as never;
const over: ShoutoutState[] = ['declined', 'expired', 'cancelled'];

describe('where the money of an order is', () => {
  it('is held or charged while the order is open', () => {
    expect(moneyStory(bosOrder({ state: 'accepted' }))).toBe('held');
    expect(moneyStory(bosOrder({ state: 'accepted', money: 'charged' }))).toBe('charged');
  });

  it.each(over)('goes back when it is %s', (state) => {
    expect(moneyStory(bosOrder({ state }))).toBe('dropped');
    expect(moneyStory(bosOrder({ state, money: 'charged' }))).toBe('returned');
    expect(moneyStory(bosOrder({ state, timeline: captured }))).toBe('returned');
  });

  it.each(over)('was never anywhere when it is %s before it was paid', (state) => {
    expect(moneyStory(bosOrder({ state, timeline: unpaid }))).toBe('nothing');
  });

  it('is asked for anew when the bank refuses it at the end', () => {
    expect(moneyStory(bosOrder({ state: 'processing', trouble: 'capture_refused' }))).toBe('refused');
  });

  it('stays taken while a video is made anew', () => {
    expect(moneyStory(bosOrder({ state: 'accepted', timeline: captured }))).toBe('redo');
    const complaint = { reason: 'Leo?', at: '2026-11-24T11:00:00Z', decision: 'redo' } as const;
    expect(moneyStory(bosOrder({ state: 'delivered', timeline: captured, complaint }))).toBe('redone');
  });

  it('says until when the place of an unpaid order is kept, and what holds afterwards', () => {
    const placeUntil = '2026-11-22T10:30:00Z';
    const order = bosOrder({ state: 'awaiting_payment', placeUntil, timeline: unpaid });
    const at = (time: string) => moneyWords(words, order, new Date(time).getTime()).otherwise;
    expect(at('2026-11-22T10:29:59Z')).toContain('money.placeKept');
    expect(at('2026-11-22T10:30:00Z')).toContain('money.placeOpen');
    expect(at('2026-11-22T10:10:00Z')).toContain('today, ');
    expect(moneyWords(words, bosOrder({ state: 'payment_failed', timeline: unpaid })).otherwise).toBe('');
  });

  it('offers another card only while the server does', () => {
    expect(moneyStory(bosOrder({ state: 'payment_failed', may: ['pay'] }))).toBe('failed');
    expect(moneyStory(bosOrder({ state: 'payment_failed' }))).toBe('failedOver');
  });
});
