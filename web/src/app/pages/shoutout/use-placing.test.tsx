import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { emptyWish } from '@/features/shoutout/wish';
import type { Performer } from '@/lib/api/contract';
import { part } from '@/test/part';
import { renderInPage } from '@/test/render';
import { usePlacing } from './use-placing';

afterEach(() => vi.unstubAllGlobals());

const performer = part<Performer>({ handle: 'mara', stageName: 'Mara' });

function Placing() {
  const { place } = usePlacing();
  const price = { amount: 4000, currency: 'USD' };
  return (
    <button
      type="button"
      onClick={() => void place({ performer, wish: emptyWish, price, guest: false, title: 'A video' })}
    >
      Place
    </button>
  );
}

it('places one order, also when the form is sent twice', async () => {
  const sent = vi.fn(() => new Promise<Response>(() => undefined));
  vi.stubGlobal('fetch', sent);
  await renderInPage(<Placing />);
  await userEvent.dblClick(screen.getByRole('button'));
  expect(sent).toHaveBeenCalledTimes(1);
});

function Paying() {
  const { place } = usePlacing();
  const price = { amount: 4000, currency: 'USD' };
  const pay = (phone: string) => () => {
    const billing = { customer: { name: 'Ada', birthDate: '1990-05-17', phone } };
    void place({ performer, wish: emptyWish, price, guest: false, title: 'A video', billing });
  };
  return ['+4912', '+4913'].map((phone) => (
    <button key={phone} type="button" onClick={pay(phone)}>
      {phone}
    </button>
  ));
}

it('is another wish when somebody else pays, and the same one when an answer was lost', async () => {
  const keys: (string | null)[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    keys.push(request.headers.get('Idempotency-Key'));
    throw new TypeError('gone');
  });
  await renderInPage(<Paying />);
  for (const phone of ['+4912', '+4912', '+4913']) {
    await userEvent.click(screen.getByRole('button', { name: phone }));
  }
  expect(keys).toHaveLength(3);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});
