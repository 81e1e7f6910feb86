import type { Money } from '@/lib/api/contract';
import type { Shoutout } from '@/lib/api/contract-shoutout';

export type Due = 'late' | 'today' | 'week' | 'later';

/** Which heading a deadline stands under. */
export function dueOf(deadline: string | null | undefined, now: number): Due {
  if (!deadline) return 'later';
  const end = new Date(deadline).getTime();
  if (end <= now) return 'late';
  const midnight = new Date(now);
  midnight.setHours(24, 0, 0, 0);
  if (end < midnight.getTime()) return 'today';
  midnight.setDate(midnight.getDate() + 6);
  return end < midnight.getTime() ? 'week' : 'later';
}

export interface DueGroup {
  due: Due;
  requests: Shoutout[];
  /** own share of all of them */
  yours?: Money;
}

/** The list under its headings, in the order in which the server gives it. */
export function dueGroups(requests: Shoutout[], now: number): DueGroup[] {
  const groups: DueGroup[] = [];
  for (const request of requests) {
    const due = dueOf(request.deadline, now);
    const last = groups.at(-1);
    if (last?.due === due) last.requests.push(request);
    else groups.push({ due, requests: [request] });
  }
  return groups.map((group) => ({ ...group, yours: sumOf(group.requests) }));
}

function sumOf(requests: Shoutout[]): Money | undefined {
  const shares = requests.flatMap(({ yours }) => (yours ? [yours] : []));
  const first = shares[0];
  return first && { amount: shares.reduce((sum, { amount }) => sum + amount, 0), currency: first.currency };
}
