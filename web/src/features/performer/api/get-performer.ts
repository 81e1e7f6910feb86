import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

export const performerQuery = (handle: string) =>
  queryOptions({
    queryKey: ['performer', handle],
    queryFn: () => take(client.GET('/api/v1/performers/{handle}', { params: { path: { handle } } })),
  });
