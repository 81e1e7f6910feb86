import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import type { OfferFields } from '@/lib/api/contract-shoutout';
import { usePages } from '@/lib/api/pages';
import { pace } from '../pace';
import type { RequestView } from './views';

const path = (id: string) => ({ params: { path: { id } } });

export function useRequests(state: RequestView, enabled = true) {
  return usePages(
    ['requests', state],
    (after, signal) =>
      take(
        client.GET('/api/v1/me/shoutout-requests', {
          params: { query: { state, limit: 50, after } },
          signal,
        }),
      ),
    enabled,
  );
}

export const requestSummary = queryOptions({
  queryKey: ['requests', 'summary'],
  queryFn: () => take(client.GET('/api/v1/me/shoutout-requests/summary')),
});

/** One request as the performer sees it. */
export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', 'one', id],
    queryFn: ({ signal }) => take(client.GET('/api/v1/shoutouts/{id}', { ...path(id), signal })),
    refetchInterval: ({ state }) => pace(state.data),
    enabled: id !== '',
  });

export const acceptRequest = (id: string) => take(client.PUT('/api/v1/shoutouts/{id}/acceptance', path(id)));
export const refuseRequest = (id: string, reason: string) =>
  take(client.PUT('/api/v1/shoutouts/{id}/refusal', { ...path(id), body: { reason } }));
export const deliverVideo = (id: string, mediaId: string) =>
  take(client.PUT('/api/v1/shoutouts/{id}/delivery', { ...path(id), body: { mediaId } }));

export const ownOffer = queryOptions({
  queryKey: ['own-offer'],
  queryFn: () => take(client.GET('/api/v1/me/shoutout-offer')),
});
export const changeOffer = (body: OfferFields) => take(client.PUT('/api/v1/me/shoutout-offer', { body }));
