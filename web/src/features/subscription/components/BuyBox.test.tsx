import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Performer, Plan } from '@/lib/api/contract';
import { part } from '@/test/part';
import { renderInPage } from '@/test/render';
import { BuyBox } from './BuyBox';

const plan = (id: string, name: string, amount: number): Plan => ({
  id,
  name,
  price: { amount, currency: 'USD' },
  period: 'month',
  benefits: [],
  hint: null,
});
const listener = plan('l', 'Listener', 499);
const frontRow = plan('f', 'Front row', 999);
const mara = part<Performer>({
  handle: 'mara',
  stageName: 'Mara Lindqvist',
  plans: [listener, frontRow],
  viewer: { subscribed: false, following: false, mine: false },
});

it('says the sum, the renewal and the way out beside the button', async () => {
  const onSubscribe = vi.fn();
  await renderInPage(
    <BuyBox performer={mara} plan={frontRow} onChoose={vi.fn()} onSubscribe={onSubscribe} />,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Subscribe for $9.99 a month' }));

  expect(onSubscribe).toHaveBeenCalledWith(frontRow);
  expect(screen.getByText(/Renews on .* at \$9\.99 until you cancel, in two clicks/)).toBeInTheDocument();
});

it('lets one choose a plan', async () => {
  const onChoose = vi.fn();
  await renderInPage(<BuyBox performer={mara} plan={frontRow} onChoose={onChoose} onSubscribe={vi.fn()} />);

  await userEvent.click(screen.getByRole('radio', { name: /Listener/ }));

  expect(onChoose).toHaveBeenCalledWith(listener);
});

it('offers nothing to those who subscribe already', async () => {
  const known = { ...mara, viewer: { ...mara.viewer, subscribed: true } };
  await renderInPage(<BuyBox performer={known} plan={frontRow} onChoose={vi.fn()} onSubscribe={vi.fn()} />);

  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Manage in your library' })).toHaveAttribute('href', '/library');
});
