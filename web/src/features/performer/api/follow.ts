import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import { performerQuery } from './get-performer';

/** Following costs nothing, so the page shows it at once and takes it back if the server says no. */
export function useFollow(handle: string) {
  const queries = useQueryClient();
  const { queryKey } = performerQuery(handle);
  const show = (following: boolean) =>
    queries.setQueryData(queryKey, (known) => known && { ...known, viewer: { ...known.viewer, following } });
  return useMutation({
    mutationFn: (follow: boolean) => {
      const where = { params: { path: { handle } } };
      return follow
        ? take(client.PUT('/api/v1/performers/{handle}/following', where))
        : take(client.DELETE('/api/v1/performers/{handle}/following', where));
    },
    onMutate: show,
    onError: (_error, follow) => show(!follow),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['feed'] }),
  });
}
