import type { Money } from '@/lib/api/contract';
import type { ForWhom, NewShoutout, Occasion } from '@/lib/api/contract-shoutout';
import { dropKept, keep, recallKept } from '@/lib/kept';
import { giftChars, nameChars, wishChars } from '@/lib/limits';

/** What somebody wishes for, as typed. */
export interface Wish {
  for: ForWhom;
  to: string;
  from: string;
  occasion?: Occasion;
  instructions: string;
  giftMessage: string;
  public: boolean;
  email: string;
}

export const emptyWish: Wish = {
  for: 'someone_else',
  to: '',
  from: '',
  instructions: '',
  giftMessage: '',
  public: false,
  email: '',
};

export const most = { name: nameChars, instructions: wishChars, gift: giftChars };

/** One wish at a time for each performer, kept on this device until it is ordered. */
const key = (handle: string) => `wish-${handle.toLowerCase()}`;
export const recallWish = (handle: string): Wish => ({ ...emptyWish, ...recallKept<Wish>(key(handle)) });
export const keepWish = (handle: string, wish: Wish) => keep(key(handle), wish);
export const dropWish = (handle: string) => dropKept(key(handle));

export type WishField = 'to' | 'from' | 'instructions' | 'email';
export type WishFault = 'to' | 'from' | 'instructions' | 'instructionsLong' | 'email';

/** What is still missing, in the order of the page. */
export function faultsOf(wish: Wish): Partial<Record<WishField, WishFault>> {
  const faults: Partial<Record<WishField, WishFault>> = {};
  if (wish.to.trim() === '') faults.to = 'to';
  if (wish.for === 'someone_else' && wish.from.trim() === '') faults.from = 'from';
  if (wish.instructions.trim() === '') faults.instructions = 'instructions';
  if (wish.instructions.length > most.instructions) faults.instructions = 'instructionsLong';
  return faults;
}

/** Somebody without an account is reached by mail, and only by that. */
export const emailFault = (email: string): WishFault | undefined =>
  /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : 'email';

/** What is sent: nothing that was typed for somebody else when it is for oneself. */
export function orderOf(
  wish: Wish,
  performer: string,
  expectedPrice: Money,
  { guest, locale }: { guest: boolean; locale: string },
): NewShoutout {
  const someoneElse = wish.for === 'someone_else';
  return {
    performer,
    for: wish.for,
    to: wish.to.trim(),
    from: someoneElse ? wish.from.trim() : undefined,
    occasion: wish.occasion,
    instructions: wish.instructions.trim(),
    giftMessage: (someoneElse && wish.giftMessage.trim()) || undefined,
    public: wish.public,
    email: guest ? wish.email.trim() : undefined,
    expectedPrice,
    locale,
  };
}
