import { useQuery, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@/lib/api/problem';
import { meQuery } from '@/lib/session';

/** Opens what came by mail: a link works once, so the answer is asked once and kept. */
export function useLink(name: string, token: string, open: (token: string) => Promise<unknown>) {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: [name, token],
    queryFn: async () => {
      await open(token);
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
      return true;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const gone = isProblem(error) && [404, 410, 422].includes(error.status);
  return { opened: data === true, gone, error, again: () => void refetch() };
}
