import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

export const queryClient: QueryClient = new QueryClient({
  // A session that ended elsewhere is noticed at the first refusal.
  queryCache: new QueryCache({
    onError: (error) => {
      if (isProblem(error) && error.status === 401) void queryClient.invalidateQueries({ queryKey: ['me'] });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => (isProblem(error) ? error.passing && failures < 2 : failures < 1),
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
