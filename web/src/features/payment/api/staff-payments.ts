import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import type { StaffReturn } from '@/lib/api/contract-studio';

interface Search {
  q?: string;
  limit: number;
  after?: string;
}

/** Everybody's payments, newest first. */
export async function listStaffPayments(query: Search, signal: AbortSignal) {
  const page = await take(client.GET('/api/v1/staff/payments', { params: { query }, signal }));
  return { ...page, items: page.items.map((one) => ({ ...one, id: one.payment.id })) };
}

export const staffPayment = (id: string) =>
  queryOptions({
    queryKey: ['staff-payment', id],
    queryFn: () => take(client.GET('/api/v1/staff/payments/{id}', { params: { path: { id } } })),
  });

/** Under one key it is given back once. */
export const returnPayment = (id: string, body: StaffReturn, key: string) =>
  take(
    client.POST('/api/v1/staff/payments/{id}/refund', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
