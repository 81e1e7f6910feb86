import { queryOptions } from '@tanstack/react-query';
import { asGuest, client, take } from '@/lib/api/client';
import type { ShoutoutRating, ShoutoutReaction } from '@/lib/api/contract-shoutout';
import type { OrderRef } from './orders';

export const deliveredQuery = (token: string, guest?: string) =>
  queryOptions({
    queryKey: ['delivered', token, guest ?? 'own'],
    queryFn: ({ signal }) =>
      take(
        client.GET('/api/v1/shoutouts/by-token/{token}', {
          params: { path: { token } },
          ...asGuest(guest),
          signal,
        }),
      ),
  });

export const rate = ({ id, guest }: OrderRef, body: ShoutoutRating) =>
  take(client.PUT('/api/v1/shoutouts/{id}/rating', { params: { path: { id } }, body, ...asGuest(guest) }));

export const react = ({ id, guest }: OrderRef, body: ShoutoutReaction) =>
  take(client.PUT('/api/v1/shoutouts/{id}/reaction', { params: { path: { id } }, body, ...asGuest(guest) }));
