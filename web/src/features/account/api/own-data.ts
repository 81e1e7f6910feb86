import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';

/** How far the copy of one's data is; null before one was asked for. */
export const ownExport = queryOptions({
  queryKey: ['data-export'],
  queryFn: async () => {
    try {
      return await take(client.GET('/api/v1/me/data-export'));
    } catch (error) {
      if (isProblem(error) && error.status === 404) return null;
      throw error;
    }
  },
  refetchInterval: ({ state }) => (state.data?.state === 'asked' ? 2_000 : false),
});

export const askForExport = () => take(client.POST('/api/v1/me/data-export'));

/** Fetched by the browser itself, which shows how far it is. */
export const exportFile = '/api/v1/me/data-export/file';

export const closeAccount = (password: string) =>
  take(client.PUT('/api/v1/me/closing', { body: { password } }));

export const keepAccount = () => take(client.DELETE('/api/v1/me/closing'));
