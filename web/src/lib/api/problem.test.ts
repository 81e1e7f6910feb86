import { describe, expect, it } from 'vitest';
import { isProblem, Problem, problemOf, unreachable } from './problem';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

describe('a problem from the server', () => {
  it('keeps its code, words and fields', async () => {
    const problem = await problemOf(
      answer(422, {
        code: 'invalid',
        detail: 'Look again.',
        errors: [{ field: 'email', message: 'Taken.', code: 'taken' }],
      }),
    );
    expect(problem.code).toBe('invalid');
    expect(problem.detail).toBe('Look again.');
    expect(problem.fields).toEqual({ email: 'Taken.' });
    expect(problem.codes).toEqual({ email: 'taken' });
    expect(problem.passing).toBe(false);
  });

  it('also reads fields that come as a map', async () => {
    const problem = await problemOf(
      answer(422, { errors: { price: ['Too low.', 'Odd.'], name: 'Missing.' } }),
    );
    expect(problem.fields).toEqual({ price: 'Too low.', name: 'Missing.' });
  });

  it('has a code even when the body is a web page', async () => {
    expect((await problemOf(answer(503, '<html>'))).code).toBe('unavailable');
    expect((await problemOf(answer(500, ''))).code).toBe('server_error');
    expect((await problemOf(answer(402, {}))).code).toBe('payment_declined');
  });

  it('remembers when to come back', async () => {
    const problem = await problemOf(answer(429, {}, { 'Retry-After': '7' }));
    expect(problem.retryAfter).toBe(7);
    expect(problem.passing).toBe(true);
  });
});

it('a lost connection may be tried again', () => {
  expect(unreachable().passing).toBe(true);
  expect(isProblem(unreachable(), 'unreachable')).toBe(true);
  expect(isProblem(new Error('x'))).toBe(false);
  expect(new Problem(409, { code: 'price_changed' }).passing).toBe(false);
});
