import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

/** What waits for the gateways, and what was put right by asking them again. */
export const reconciliation = queryOptions({
  queryKey: ['reconciliation'],
  queryFn: () => take(client.GET('/api/v1/staff/reconciliation')),
});
