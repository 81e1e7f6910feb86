import { client, take } from '@/lib/api/client';
import { usePages } from '@/lib/api/pages';

export function usePayments() {
  return usePages(['payments'], (after, signal) =>
    take(client.GET('/api/v1/payments', { params: { query: { limit: 30, after } }, signal })),
  );
}
