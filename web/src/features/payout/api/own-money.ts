import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

export const ownBalance = queryOptions({
  queryKey: ['balance'],
  queryFn: () => take(client.GET('/api/v1/me/balance')),
});

interface Which {
  from?: string;
  to?: string;
  limit?: number;
  after?: string;
}

export const listEarnings = (query: Which, signal?: AbortSignal) =>
  take(client.GET('/api/v1/me/earnings', { params: { query }, signal }));
