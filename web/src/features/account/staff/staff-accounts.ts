import { client, take } from '@/lib/api/client';
import type { Person } from '@/lib/api/contract-studio';
import { usePages } from '@/lib/api/pages';

export type Role = Person['roles'][number];

/** Those whom an admin gives and takes; the others come with what somebody does. */
export const staffRoles = ['support', 'finance', 'moderator', 'admin'] as const satisfies Role[];

export const useAccounts = (q?: string) =>
  usePages(['staff-accounts', q ?? ''], (after, signal) =>
    take(client.GET('/api/v1/staff/accounts', { params: { query: { q, limit: 40, after } }, signal })),
  );

export const suspend = (id: string, reason: string) =>
  take(client.PUT('/api/v1/staff/accounts/{id}/suspension', { params: { path: { id } }, body: { reason } }));

export const lift = (id: string) =>
  take(client.DELETE('/api/v1/staff/accounts/{id}/suspension', { params: { path: { id } } }));

export const setRole = (id: string, role: Role, on: boolean) => {
  const params = { path: { id, role } };
  return on
    ? take(client.PUT('/api/v1/staff/accounts/{id}/roles/{role}', { params }))
    : take(client.DELETE('/api/v1/staff/accounts/{id}/roles/{role}', { params }));
};
