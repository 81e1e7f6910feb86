import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

const params = (id: string) => ({ params: { path: { id } } });

export const listAgencies = (query: { limit?: number; after?: string }, signal?: AbortSignal) =>
  take(client.GET('/api/v1/staff/agencies', { params: { query }, signal }));

/** Enough to choose from. */
export const someAgencies = queryOptions({
  queryKey: ['agencies', 'choice'],
  queryFn: ({ signal }) => listAgencies({ limit: 100 }, signal),
});

/** Who signs in for an agency: all of them, there are few. */
export const agencyPeople = (id: string) =>
  queryOptions({
    queryKey: ['agencies', 'people', id],
    queryFn: ({ signal }) =>
      take(
        client.GET('/api/v1/staff/agencies/{id}/people', {
          params: { path: { id }, query: { limit: 100 } },
          signal,
        }),
      ),
  });
export const addAgencyPerson = (id: string, email: string) =>
  take(client.POST('/api/v1/staff/agencies/{id}/people', { ...params(id), body: { email } }));
export const removeAgencyPerson = (id: string, account: string) =>
  take(client.DELETE('/api/v1/staff/agencies/{id}/people/{account}', { params: { path: { id, account } } }));

export const openAgency = (body: { name: string; basisPoints: number }) =>
  take(client.POST('/api/v1/staff/agencies', { body }));
export const renameAgency = (id: string, name: string) =>
  take(client.PUT('/api/v1/staff/agencies/{id}/name', { ...params(id), body: { name } }));
export const setAgencyShare = (id: string, body: { basisPoints: number; from?: string }) =>
  take(client.PUT('/api/v1/staff/agencies/{id}/share', { ...params(id), body }));
