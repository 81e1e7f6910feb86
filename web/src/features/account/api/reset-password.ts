import { client, take } from '@/lib/api/client';

export function askForReset(email: string) {
  return take(client.POST('/api/v1/password-resets', { body: { email } }));
}

export function setNewPassword(token: string, password: string) {
  return take(
    client.PUT('/api/v1/password-resets/{token}', { params: { path: { token } }, body: { password } }),
  );
}
