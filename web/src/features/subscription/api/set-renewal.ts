import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

/** Turns the renewal off at the period's end, or on again. */
export function useSetRenewal(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (on: boolean) => {
      const where = { params: { path: { id } } };
      return on
        ? take(client.DELETE('/api/v1/subscriptions/{id}/cancellation', where))
        : take(client.PUT('/api/v1/subscriptions/{id}/cancellation', where));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['subscriptions'] }),
  });
}
