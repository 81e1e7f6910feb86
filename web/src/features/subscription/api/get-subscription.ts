import { useQuery } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

export function useSubscription(id: string | undefined) {
  return useQuery({
    queryKey: ['subscriptions', id],
    queryFn: () => take(client.GET('/api/v1/subscriptions/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });
}
