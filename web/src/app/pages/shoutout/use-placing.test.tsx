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
