import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => (isProblem(error) ? error.passing && failures < 2 : failures < 1),
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
