import type { Shoutout } from '@/lib/api/contract-shoutout';
import { span } from '@/lib/time-left';

const hour = 3600_000;

export type LeftTone = 'bad' | 'wait' | 'off';

export interface TimeLeft {
  millis: number;
  /** 1 at the start, 0 when it is over */
  part: number;
  tone: LeftTone;
  words: string;
}

/** Whole days between the delivery and the day that was promised. */
export function daysEarly({ deadline, deliveredAt }: Pick<Shoutout, 'deadline' | 'deliveredAt'>): number {
  if (!deadline || !deliveredAt) return 0;
  return Math.max(
    0,
    Math.floor((new Date(deadline).getTime() - new Date(deliveredAt).getTime()) / (24 * hour)),
  );
}

/** How long is left until the deadline: red in the last twelve hours, amber in the last thirty-six. */
export function timeLeft(
  { deadline, orderedAt }: Pick<Shoutout, 'deadline' | 'orderedAt'>,
  now: number,
): TimeLeft | undefined {
  if (!deadline) return undefined;
  const end = new Date(deadline).getTime();
  const whole = Math.max(1, end - new Date(orderedAt).getTime());
  const millis = Math.max(0, end - now);
  return {
    millis,
    part: Math.min(1, millis / whole),
    tone: millis < 12 * hour ? 'bad' : millis < 36 * hour ? 'wait' : 'off',
    words: span(millis),
  };
}
