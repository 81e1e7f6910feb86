import type { TFunction } from 'i18next';
import type { Money } from '@/lib/api/contract';
import type { MoneyWay } from '@/lib/api/contract-shoutout';
import { formatMoney } from '@/lib/money';
import { firstName } from '@/lib/names';
import { shortDay } from '@/lib/time';

export interface PromiseFacts {
  price: Money;
  money: MoneyWay;
  /** by when the video is there */
  by: string;
  name: string;
}
export interface PromiseWords {
  lead: string;
  otherwise: string;
}

/** What happens to the money and when, and what if not: the same words wherever an order is placed or shown. */
export function promiseOf(t: TFunction<'shoutout'>, { price, money, by, name }: PromiseFacts): PromiseWords {
  const words = { sum: formatMoney(price), day: shortDay(by), name: firstName(name) };
  return { lead: oneStop(t(`promise.${money}`, words)), otherwise: t(`promise.${money}Else`, words) };
}

/** The same in two short lines, where a bar has to hold it. */
export function shortPromiseOf(t: TFunction<'shoutout'>, { money, by }: PromiseFacts): PromiseWords {
  return {
    lead: oneStop(t(`promise.${money}Short`, { day: shortDay(by) })),
    otherwise: t(`promise.${money}ShortElse`),
  };
}

/** Some languages end a day with a full stop, and so does the sentence: one is enough. */
export const oneStop = (sentence: string) => sentence.replace(/\.\.(?=\s|$)/g, '.');
