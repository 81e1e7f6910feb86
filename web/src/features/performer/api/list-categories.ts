import { queryOptions, useQuery } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: async () => (await take(client.GET('/api/v1/categories'))).items,
  staleTime: 60 * 60_000,
});

export function useCategories() {
  const query = useQuery(categoriesQuery);
  return query.data ?? [];
}
