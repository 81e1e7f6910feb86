import { client, take } from '@/lib/api/client';

/** Whose address this is, for staff; undefined when it is nobody's. */
export async function accountWith(email: string, signal: AbortSignal): Promise<string | undefined> {
  const query = { q: email, limit: 5 };
  const { items } = await take(client.GET('/api/v1/staff/accounts', { params: { query }, signal }));
  return items.find((one) => one.email.toLowerCase() === email.toLowerCase())?.id;
}
