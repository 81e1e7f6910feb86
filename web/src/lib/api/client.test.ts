import { afterEach, expect, it, vi } from 'vitest';
import { client, take } from './client';

afterEach(() => vi.unstubAllGlobals());

function serverAnswers(answer: () => Promise<Response>) {
  const called = vi.fn((_request: Request) => answer());
  vi.stubGlobal('fetch', called);
  return called;
}

it('gives the answer itself', async () => {
  serverAnswers(async () => Response.json([{ slug: 'music', name: 'Music' }]));
  expect(await take(client.GET('/api/v1/categories'))).toEqual([{ slug: 'music', name: 'Music' }]);
});

it('throws what the server refuses, with its code', async () => {
  serverAnswers(async () => Response.json({ code: 'email_taken' }, { status: 409 }));
  const body = { email: 'a@b.cc', password: 'x', displayName: 'A', acceptedTerms: true } as const;
  await expect(take(client.POST('/api/v1/accounts', { body }))).rejects.toMatchObject({
    code: 'email_taken',
  });
});

it('says so when the server cannot be reached', async () => {
  serverAnswers(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(take(client.GET('/api/v1/me'))).rejects.toMatchObject({ code: 'unreachable' });
});

it('sends the key and the body of a wish', async () => {
  const called = serverAnswers(async () => Response.json({ payment: { id: '1' } }, { status: 201 }));
  await take(
    client.POST('/api/v1/posts/{id}/unlock', {
      params: { path: { id: 'p 1' }, header: { 'Idempotency-Key': 'key' } },
      body: {},
    }),
  );
  const request = called.mock.calls[0]?.[0];
  expect(request?.url).toContain('/api/v1/posts/p%201/unlock');
  expect(request?.headers.get('Idempotency-Key')).toBe('key');
});
