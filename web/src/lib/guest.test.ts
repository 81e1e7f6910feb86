import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asGuest, client, take } from './api/client';
import { forgetGuest, guestOf, rememberGuest } from './guest';

beforeEach(() => {
  localStorage.clear();
  rememberGuest('/s/video', 'claimed');
  rememberGuest('payment', 'claimed');
  rememberGuest('other', 'open');
});
afterEach(() => vi.unstubAllGlobals());

const places = () => ['/s/video', 'payment', 'other'].map(guestOf);

async function watchAs(token: string, status: number) {
  vi.stubGlobal('fetch', async () => Response.json({}, { status }));
  const path = { token: 'video' };
  await take(client.GET('/api/v1/shoutouts/by-token/{token}', { params: { path }, ...asGuest(token) })).catch(
    () => undefined,
  );
}

it('forgets a token in all of its places', () => {
  forgetGuest('claimed');
  expect(places()).toEqual([undefined, undefined, 'open']);
});

it('forgets a token that the server refuses', async () => {
  await watchAs('claimed', 401);
  expect(places()).toEqual([undefined, undefined, 'open']);
});

it('keeps a token that only found nothing', async () => {
  await watchAs('claimed', 404);
  expect(places()).toEqual(['claimed', 'claimed', 'open']);
});
