import { client, take } from '@/lib/api/client';

export function signUp(wanted: { email: string; password: string; displayName: string }) {
  return take(client.POST('/api/v1/accounts', { body: { ...wanted, acceptedTerms: true } }));
}
