import { type Query, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from './api/client';
import type { Account } from './api/contract';
import { csrfToken } from './api/csrf';
import { isProblem } from './api/problem';

/** Who is signed in: the account, or null for a visitor. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Account | null> => {
    // The token comes and goes with the session: who has none is a visitor, and need not be told so by a 401.
    if (!csrfToken()) return null;
    try {
      return await take(client.GET('/api/v1/me'));
    } catch (error) {
      if (isProblem(error) && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

export function useMe() {
  const { data, isPending } = useQuery(meQuery);
  return { me: data ?? null, isPending };
}

/** After signing in or out nothing that was read before may be shown. */
export function useSessionChange() {
  const queries = useQueryClient();
  return async (signedIn: boolean) => {
    // Signing in answers with less than `me` knows: roles and permissions are asked for.
    if (signedIn) await queries.fetchQuery({ ...meQuery, staleTime: 0 });
    else queries.setQueryData(meQuery.queryKey, null);
    const others = { predicate: ({ queryKey }: Query) => queryKey[0] !== 'me' };
    // What is not on the page now would be shown for a moment to whoever comes next.
    queries.removeQueries({ ...others, type: 'inactive' });
    await queries.invalidateQueries(others);
  };
}

export const isPerformer = (me: Account | null) => me?.roles.includes('performer') ?? false;
/** Somebody who signs in for an agency. */
export const isAgent = (me: Account | null) => me?.roles.includes('agency') ?? false;
const staffRoles = ['support', 'finance', 'moderator', 'admin'];
export const isStaff = (me: Account | null) => me?.roles.some((role) => staffRoles.includes(role)) ?? false;
