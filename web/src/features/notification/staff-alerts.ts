import { client, take } from '@/lib/api/client';
import { usePages } from '@/lib/api/pages';

export function useAlerts() {
  return usePages(['staff-alerts'], (after, signal) =>
    take(client.GET('/api/v1/staff/alerts', { params: { query: { limit: 40, after } }, signal })),
  );
}
