import type { Shoutout } from '@/lib/api/contract-shoutout';

/** How often one looks again: often while machines work, seldom while people do, never when it is over. */
export function pace(order: Pick<Shoutout, 'state'> | undefined): number | false {
  switch (order?.state) {
    case 'processing':
    case 'awaiting_payment':
      return 3000;
    case 'open':
    case 'accepted':
      return 30_000;
    default:
      return false;
  }
}

export const isRunning = ({ state }: Pick<Shoutout, 'state'>) =>
  ['awaiting_payment', 'open', 'accepted', 'processing'].includes(state);
