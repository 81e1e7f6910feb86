import { client, take } from '@/lib/api/client';

/** Asks to subscribe; the payment in the answer says where the money is confirmed. */
export function subscribe(planId: string, key: string) {
  return take(
    client.POST('/api/v1/subscriptions', {
      params: { header: { 'Idempotency-Key': key } },
      body: { planId },
    }),
  );
}
