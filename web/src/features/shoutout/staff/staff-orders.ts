import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import type { ComplaintDecision, ShoutoutState } from '@/lib/api/contract-shoutout';
import { usePages } from '@/lib/api/pages';

export interface OrderFilter {
  state?: ShoutoutState;
  performer?: string;
  trouble?: true;
  q?: string;
}

export function useStaffOrders(filter: OrderFilter) {
  return usePages(['staff-orders', filter], (after, signal) =>
    take(
      client.GET('/api/v1/staff/shoutouts', { params: { query: { ...filter, limit: 40, after } }, signal }),
    ),
  );
}

export const staffOrder = (id: string) =>
  queryOptions({
    queryKey: ['staff-orders', 'one', id],
    queryFn: ({ signal }) =>
      take(client.GET('/api/v1/staff/shoutouts/{id}', { params: { path: { id } }, signal })),
  });

export const decideComplaint = (id: string, decision: ComplaintDecision, reason: string) =>
  take(
    client.PUT('/api/v1/staff/shoutouts/{id}/complaint-decision', {
      params: { path: { id } },
      body: { decision, reason },
    }),
  );
