import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import type { Schemas } from '@/lib/api/contract';

export const changeProfile = (body: Schemas['MeChanges']) => take(client.PATCH('/api/v1/me', { body }));

export const sendConfirmation = () => take(client.POST('/api/v1/me/email-confirmation'));

/** The answer is the same whether somebody has the address or not. */
export const askForEmail = (body: Schemas['EmailWanted']) => take(client.PUT('/api/v1/me/email', { body }));

export const keepEmail = () => take(client.DELETE('/api/v1/me/email'));

export const changePassword = (body: Schemas['MeNewPassword']) =>
  take(client.PUT('/api/v1/me/password', { body }));

export const ownSessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await take(client.GET('/api/v1/sessions'))).items,
});

export const endSession = (id: string) =>
  take(client.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));
