// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { Intent } from './idempotency';
import { Problem, unreachable } from './problem';

const body = { planId: 'front-row' };
const fails = (error: unknown) => () => Promise.reject(error);

describe('the key of one wish', () => {
  it('is kept over a lost connection, so that nothing is paid twice', async () => {
    const intent = new Intent();
    const keys: string[] = [];
    await intent
      .run(body, (key) => fails(unreachable())().finally(() => keys.push(key)))
      .catch(() => undefined);
    await intent.run(body, async (key) => keys.push(key));
    expect(keys[0]).toBe(keys[1]);
  });

  it('is kept while the server is away or asks to wait', async () => {
    const intent = new Intent();
    const key = intent.keyFor(body);
    for (const status of [429, 500, 503]) {
      await intent.run(body, fails(new Problem(status, {}))).catch(() => undefined);
      expect(intent.keyFor(body)).toBe(key);
    }
  });

  it('ends with a success', async () => {
    const intent = new Intent();
    const key = intent.keyFor(body);
    await intent.run(body, async () => 'done');
    expect(intent.keyFor(body)).not.toBe(key);
  });

  it('ends with a definite no: trying again after a decline is a new wish', async () => {
    const intent = new Intent();
    const key = intent.keyFor(body);
    await expect(intent.run(body, fails(new Problem(402, {})))).rejects.toBeInstanceOf(Problem);
    expect(intent.keyFor(body)).not.toBe(key);
  });

  it('is asked with again while its first request is at work, and gets that answer', async () => {
    vi.useFakeTimers();
    const intent = new Intent();
    const keys: string[] = [];
    const answer = intent.run(body, async (key) => {
      if (keys.push(key) < 3) throw new Problem(409, { code: 'idempotency_key_in_use' });
      return 'the one order';
    });
    await vi.runAllTimersAsync();
    expect(await answer).toBe('the one order');
    expect(new Set(keys).size).toBe(1);
    vi.useRealTimers();
  });

  it('is kept when the first request stays at work: trying again is still the same wish', async () => {
    vi.useFakeTimers();
    const intent = new Intent();
    const key = intent.keyFor(body);
    const given = intent
      .run(body, fails(new Problem(409, { code: 'idempotency_key_in_use' })))
      .catch(() => undefined);
    await vi.runAllTimersAsync();
    await given;
    expect(intent.keyFor(body)).toBe(key);
    vi.useRealTimers();
  });

  it('is another one for another body', () => {
    const intent = new Intent();
    expect(intent.keyFor(body)).not.toBe(intent.keyFor({ planId: 'backstage' }));
  });
});
