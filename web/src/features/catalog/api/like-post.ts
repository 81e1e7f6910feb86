import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

export function useLike(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (like: boolean) => {
      const where = { params: { path: { id } } };
      return like
        ? take(client.PUT('/api/v1/posts/{id}/like', where))
        : take(client.DELETE('/api/v1/posts/{id}/like', where));
    },
    // What is on the screen knows already; the rest is read anew when it is next shown.
    onSuccess: () => queries.invalidateQueries({ queryKey: ['post', id], refetchType: 'none' }),
  });
}
