import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import type { CommissionFields, MembershipFields } from '@/lib/api/contract-studio';

const params = (id: string) => ({ params: { path: { id } } });

/** Everything that was ever agreed with one performer. */
export const agreedTerms = (id: string) =>
  queryOptions({
    queryKey: ['terms', id],
    queryFn: () => take(client.GET('/api/v1/staff/performers/{id}/terms', params(id))),
  });

export const setCommission = (id: string, body: CommissionFields) =>
  take(client.PUT('/api/v1/staff/performers/{id}/commission', { ...params(id), body }));
export const resetCommission = (id: string) =>
  take(client.DELETE('/api/v1/staff/performers/{id}/commission', params(id)));
export const joinAgency = (id: string, body: MembershipFields) =>
  take(client.PUT('/api/v1/staff/performers/{id}/agency', { ...params(id), body }));
export const leaveAgency = (id: string) =>
  take(client.DELETE('/api/v1/staff/performers/{id}/agency', params(id)));
