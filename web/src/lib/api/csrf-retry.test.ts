import { afterEach, expect, it, vi } from 'vitest';
import { client, take } from './client';

afterEach(() => vi.unstubAllGlobals());

it('asks once more with a fresh token when the old one is refused', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    const first = asked.length === 1;
    return first ? Response.json({ code: 'csrf' }, { status: 403 }) : new Response(null, { status: 204 });
  });
  await take(client.PUT('/api/v1/performers/{handle}/following', { params: { path: { handle: 'mara' } } }));
  const follow = 'PUT /api/v1/performers/mara/following';
  expect(asked).toEqual([follow, 'GET /api/v1/me', follow]);
});
