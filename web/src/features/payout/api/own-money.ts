import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

export const ownBalance = queryOptions({
  queryKey: ['balance'],
  queryFn: () => take(client.GET('/api/v1/me/balance')),
});

/** Summed by the days of this person's zone. */
export const earnedDays = (days: number) =>
  queryOptions({
    queryKey: ['earnings', 'days', days],
    queryFn: ({ signal }) =>
      take(client.GET('/api/v1/me/earnings/days', { params: { query: { days, zone: ownZone() } }, signal })),
  });

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What is there for every agency, for staff. */
export const agencyBalances = queryOptions({
  queryKey: ['agency-balances'],
  queryFn: ({ signal }) =>
    take(client.GET('/api/v1/staff/agency-balances', { params: { query: { limit: 100 } }, signal })),
});

/** The agency that one signs in for: its name, its share and what is there for it. */
export const ownAgency = queryOptions({
  queryKey: ['agency', 'own'],
  queryFn: ({ signal }) => take(client.GET('/api/v1/me/agency', { signal })),
});

/** What came to it. */
export const listAgencyEarnings = (query: Which, signal?: AbortSignal) =>
  take(client.GET('/api/v1/me/agency/earnings', { params: { query }, signal }));

interface Which {
  from?: string;
  to?: string;
  limit?: number;
  after?: string;
}

export const listEarnings = (query: Which, signal?: AbortSignal) =>
  take(client.GET('/api/v1/me/earnings', { params: { query }, signal }));
