import { useQuery } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

export function useCategories() {
  const query = useQuery({
    queryKey: ['categories'],
    queryFn: async () => (await take(client.GET('/api/v1/categories'))).items,
    staleTime: 60 * 60_000,
  });
  return query.data ?? [];
}
