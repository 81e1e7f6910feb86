import { client, take } from '@/lib/api/client';
import { usePages } from '@/lib/api/pages';

export interface PerformerSearch {
  q?: string;
  category?: string;
  sort?: string;
  takesShoutouts?: boolean;
  /** in minor units */
  maxShoutoutPrice?: number;
  maxDeliveryDays?: number;
  limit?: number;
}

export function usePerformers(search: PerformerSearch) {
  return usePages(['performers', search], (after, signal) =>
    take(client.GET('/api/v1/performers', { params: { query: { limit: 24, ...search, after } }, signal })),
  );
}
