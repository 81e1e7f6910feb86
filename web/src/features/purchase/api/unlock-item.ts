import { client, take } from '@/lib/api/client';

export function unlockItem(id: string, key: string) {
  return take(
    client.POST('/api/v1/posts/{id}/unlock', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: {},
    }),
  );
}
