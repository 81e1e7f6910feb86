import { client, take } from '@/lib/api/client';
import type { Money } from '@/lib/api/contract';

export function sendTip(handle: string, tip: { amount: Money; message?: string }, key: string) {
  return take(
    client.POST('/api/v1/performers/{handle}/tips', {
      params: { path: { handle }, header: { 'Idempotency-Key': key } },
      body: tip,
    }),
  );
}
