import { queryOptions, useQueries } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import type { OwnMedia } from '@/lib/api/contract-studio';

const params = (id: string) => ({ params: { path: { id } } });
const pause = 2000;

/** One file of one's own, asked again while the server works on it. */
export const ownMedia = (id: string) =>
  queryOptions({
    queryKey: ['own-media', id],
    queryFn: () => take(client.GET('/api/v1/media/{id}', params(id))),
    refetchInterval: ({ state }) => (isMoving(state.data) ? pause : false),
    staleTime: 0,
  });

const isMoving = (media: OwnMedia | undefined) =>
  media === undefined || media.state === 'uploading' || media.state === 'processing';

/** The files that the server has or makes, by id. */
export function useOwnMedia(ids: string[]): Map<string, OwnMedia> {
  return useQueries({
    queries: ids.map(ownMedia),
    combine: (answers) => new Map(answers.flatMap(({ data }) => (data ? [[data.id, data] as const] : []))),
  });
}

export const deleteMedia = (id: string) => take(client.DELETE('/api/v1/media/{id}', params(id)));
export const retryMedia = (id: string) => take(client.PUT('/api/v1/media/{id}/processing', params(id)));
