import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

/** What a performer offers now; asked anew whenever somebody comes to order. */
export const offerQuery = (handle: string) =>
  queryOptions({
    queryKey: ['shoutout-offer', handle],
    queryFn: () =>
      take(client.GET('/api/v1/performers/{handle}/shoutout-offer', { params: { path: { handle } } })),
  });
