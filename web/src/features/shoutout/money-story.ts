import type { TFunction } from 'i18next';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { formatMoney } from '@/lib/money';
import { firstName } from '@/lib/names';
import { shortDay } from '@/lib/time';
import { nearTime } from '@/lib/time-left';
import { oneStop, type PromiseWords } from './promise';

export type MoneyStory =
  | 'unpaid'
  | 'held'
  | 'charged'
  | 'redo'
  | 'refused'
  | 'taken'
  | 'earned'
  | 'redone'
  | 'dropped'
  | 'returned'
  | 'nothing'
  | 'failed'
  | 'failedOver'
  | 'refunded'
  | 'disputed';

/** Where the money of an order is. */
export function moneyStory(
  order: Pick<Shoutout, 'state' | 'money' | 'timeline' | 'trouble' | 'may' | 'complaint'>,
): MoneyStory {
  const { state, money, timeline, trouble, may, complaint } = order;
  const has = (step: string) => timeline.some((one) => one.step === step);
  switch (state) {
    case 'awaiting_payment':
      return 'unpaid';
    case 'payment_failed':
      return may.includes('pay') ? 'failed' : 'failedOver';
    case 'delivered':
      if (complaint?.decision === 'redo') return 'redone';
      return money === 'held' ? 'taken' : 'earned';
    case 'refunded':
    case 'disputed':
      return state;
    case 'declined':
    case 'expired':
    case 'cancelled':
      if (!has('paid')) return 'nothing';
      return money === 'charged' || has('captured') ? 'returned' : 'dropped';
    default:
      if (trouble === 'capture_refused') return 'refused';
      return has('captured') ? 'redo' : money;
  }
}

/** The same as a sentence, and what happens otherwise while that is open. */
export function moneyWords(t: TFunction<'shoutout'>, order: Shoutout, now = Date.now()): PromiseWords {
  const story = moneyStory(order);
  const when = order.state === 'delivered' ? order.deliveredAt : order.deadline;
  const words = {
    sum: formatMoney(order.price),
    name: firstName(order.performer.stageName),
    day: story === 'unpaid' ? (order.payBy ? nearTime(order.payBy) : '') : when ? shortDay(when) : '',
  };
  return { lead: oneStop(t(`money.${story}`, words)), otherwise: otherwiseOf(t, order, story, words, now) };
}

function otherwiseOf(
  t: TFunction<'shoutout'>,
  { placeUntil }: Pick<Shoutout, 'placeUntil'>,
  story: MoneyStory,
  words: { sum: string; name: string; day: string },
  now: number,
): string {
  if (story === 'held' || story === 'charged') return t(`money.${story}Else`, words);
  if (story !== 'unpaid' || !placeUntil) return '';
  const kept = now < new Date(placeUntil).getTime();
  const at = nearTime(placeUntil, new Date(now));
  return oneStop(t(kept ? 'money.placeKept' : 'money.placeOpen', { ...words, at }));
}
