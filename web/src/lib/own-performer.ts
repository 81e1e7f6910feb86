import { queryOptions } from '@tanstack/react-query';
import { client, take } from './api/client';

/** The performer that one is: name, page, terms and plans. */
export const ownPerformer = queryOptions({
  queryKey: ['own-performer'],
  queryFn: () => take(client.GET('/api/v1/me/performer')),
  staleTime: 60_000,
});
