import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

export interface ProfileChange {
  displayName?: string;
  locale?: string;
  timeZone?: string;
}

export const changeProfile = (body: ProfileChange) => take(client.PATCH('/api/v1/me', { body }));

export const sendConfirmation = () => take(client.POST('/api/v1/me/email-confirmation'));

export const changePassword = (body: { current: string; new: string }) =>
  take(client.PUT('/api/v1/me/password', { body }));

export const ownSessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => {
    const answer = await take(client.GET('/api/v1/sessions'));
    return Array.isArray(answer) ? answer : answer.items;
  },
});

export const endSession = (id: string) =>
  take(client.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));
