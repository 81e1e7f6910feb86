import { useState } from 'react';
import type { Money } from '@/lib/api/contract';

export interface SeenPrice {
  /** what one saw, where the price has become another since */
  before?: Money;
  now: Money;
  accept: () => void;
}

/** A price that changes while somebody writes is said, not slipped in. */
export function useSeenPrice(now: Money): SeenPrice {
  const [seen, setSeen] = useState(now);
  return { before: seen.amount === now.amount ? undefined : seen, now, accept: () => setSeen(now) };
}
