import { expect, it } from 'vitest';
import { dropWish, emailFault, emptyWish, faultsOf, keepWish, orderOf, recallWish, type Wish } from './wish';

const price = { amount: 8000, currency: 'USD' };
const forTheo: Wish = {
  ...emptyWish,
  to: ' Theo ',
  from: 'Ada',
  occasion: 'birthday',
  instructions: 'He turns 30.',
  giftMessage: 'Surprise',
  email: 'ada@example.org',
};
const member = { guest: false, locale: 'en' };

it('misses a giver only when it is for someone else', () => {
  expect(faultsOf(emptyWish)).toEqual({ to: 'to', from: 'from', instructions: 'instructions' });
  expect(faultsOf({ ...forTheo, for: 'myself', from: '' })).toEqual({});
});

it('refuses a wish that is too long to film', () => {
  expect(faultsOf({ ...forTheo, instructions: 'a'.repeat(501) })).toEqual({
    instructions: 'instructionsLong',
  });
});

it('sends the price that was seen, and an e-mail only of guests', () => {
  expect(orderOf(forTheo, 'bo', price, member)).toEqual({
    performer: 'bo',
    for: 'someone_else',
    to: 'Theo',
    from: 'Ada',
    occasion: 'birthday',
    instructions: 'He turns 30.',
    giftMessage: 'Surprise',
    public: false,
    email: undefined,
    expectedPrice: price,
    locale: 'en',
  });
  expect(orderOf(forTheo, 'bo', price, { guest: true, locale: 'de' }).email).toBe('ada@example.org');
});

it('leaves out what was typed for somebody else when it is for oneself', () => {
  const own = orderOf({ ...forTheo, for: 'myself' }, 'bo', price, member);

  expect([own.from, own.giftMessage]).toEqual([undefined, undefined]);
});

it('wants an address that can be written to', () => {
  expect(emailFault('ada@example.org')).toBeUndefined();
  expect(emailFault('ada')).toBe('email');
});

it('keeps a wish of each performer until it is ordered', () => {
  keepWish('Bo', forTheo);

  expect(recallWish('bo')).toEqual(forTheo);
  expect(recallWish('mara')).toEqual(emptyWish);
  dropWish('bo');
  expect(recallWish('bo')).toEqual(emptyWish);
});
