import { client, take } from '@/lib/api/client';

export function signIn(credentials: { email: string; password: string }) {
  return take(client.POST('/api/v1/sessions', { body: credentials }));
}
