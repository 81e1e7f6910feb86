import type { TFunction } from 'i18next';
import type { Shoutout, ShoutoutState } from '@/lib/api/contract-shoutout';
import { formatMoney } from '@/lib/money';
import { firstName } from '@/lib/names';
import type { Tone } from '@/ui/StateBadge';

type Words = TFunction<'shoutout'>;

export const stateTones: Record<ShoutoutState, Tone> = {
  awaiting_payment: 'wait',
  open: 'wait',
  accepted: 'wait',
  processing: 'wait',
  delivered: 'good',
  declined: 'off',
  expired: 'off',
  cancelled: 'off',
  payment_failed: 'bad',
  refunded: 'off',
  disputed: 'bad',
};

/** For whom a video is; the name goes with the words of an old order. */
export const forWhom = (t: Words, to: string) => to || t('video.somebody');

export function titleOf(t: Words, { performer, to, for: whom }: Shoutout): string {
  const name = firstName(performer.stageName);
  if (!to) return t('order.title', { name });
  return whom === 'myself' ? t('status.titleMe', { name }) : t('status.title', { name, to });
}

/** Why an order was cancelled that its buyer wanted. */
const obstacles = ['performer_gone', 'place_gone'] as const;

/** Who does what now, in one sentence. */
export function leadOf(t: Words, { state, performer, to, for: whom, timeline }: Shoutout): string {
  const words = { name: firstName(performer.stageName), to };
  const obstacle = obstacles.find((one) => timeline.some(({ step }) => step === one));
  if (state === 'cancelled' && obstacle) return t(`lead.${obstacle}`, words);
  if ((whom === 'myself' || !to) && (state === 'accepted' || state === 'processing' || state === 'delivered'))
    return t(`leadMe.${state}`, words);
  return t(`lead.${state}`, words);
}

const known = new Set([
  'ordered',
  'payment_failed',
  'accepted',
  'reminded',
  'uploaded',
  'video_failed',
  'deadline_extended',
  'capture_refused',
  'captured',
  'delivered',
  'declined',
  'cancelled',
  'performer_gone',
  'place_gone',
  'expired',
  'released',
  'refunded',
  'disputed',
  'dispute_won',
  'complained',
  'decided',
  'rated',
  'claimed',
] as const);
type Known = typeof known extends Set<infer K> ? K : never;

/** One step of the story as the buyer reads it. */
export function stepOf(t: Words, step: string, { money, performer, price }: Shoutout): string {
  const words = { name: firstName(performer.stageName), sum: formatMoney(price) };
  if (step === 'paid') return t(`steps.paid.${money}`, words);
  return t(`steps.${known.has(step as Known) ? (step as Known) : 'other'}`, words);
}
