import { client, take } from '@/lib/api/client';

export function confirmEmail(token: string) {
  return take(client.PUT('/api/v1/accounts/email-confirmation', { body: { token } }));
}

export function confirmNewEmail(token: string) {
  return take(client.PUT('/api/v1/accounts/email-change', { body: { token } }));
}
