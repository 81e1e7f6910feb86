import type { Payment } from '@/lib/api/contract';
import { guestOf } from '@/lib/guest';

/** The page of the order that a payment was for; a guest's own where this device knows it. */
export function orderPath(payment: Payment): string {
  const guest = guestOf(payment.id);
  return guest ? `/orders/${guest}` : `/shoutouts/${payment.purpose.id ?? ''}`;
}

export const isForShoutout = ({ purpose }: Payment) => purpose.kind === 'shoutout';
