import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

export const listOwnPerformers = (query: { limit?: number; after?: string }, signal?: AbortSignal) =>
  take(client.GET('/api/v1/me/agency/performers', { params: { query }, signal }));

/** Enough to choose from. */
export const someOwnPerformers = queryOptions({
  queryKey: ['agency', 'performers', 'choice'],
  queryFn: ({ signal }) => listOwnPerformers({ limit: 100 }, signal),
});
