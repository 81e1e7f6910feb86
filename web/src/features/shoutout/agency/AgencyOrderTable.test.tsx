import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadTexts, startTexts } from '@/i18n';
import type { AgencyShoutout } from '@/lib/api/contract-shoutout';
import { part } from '@/test/part';
import { renderInPage } from '@/test/render';
import { AgencyOrderTable } from './AgencyOrderTable';

const order = part<AgencyShoutout>({
  number: 'FU-3069',
  performer: { id: 'p', handle: 'mara', stageName: 'Mara Lindqvist', verified: true, avatar: null },
  occasion: 'birthday',
  state: 'accepted',
  price: { amount: 4900, currency: 'USD' },
  share: { amount: 612, currency: 'USD' },
  orderedAt: '2026-11-26T12:00:00Z',
  deadline: '2026-12-01T12:00:00Z',
});

async function show(orders: AgencyShoutout[]) {
  await startTexts();
  await Promise.all([loadTexts('agency'), loadTexts('shoutout')]);
  await renderInPage(<AgencyOrderTable orders={orders} />);
  return screen.getByRole('list', { name: 'Orders of your performers' });
}

it('says who was asked, where it stands, until when, and what of it is yours', async () => {
  const list = await show([order]);

  expect(list).toHaveTextContent('Mara Lindqvist');
  expect(list).toHaveTextContent('FU-3069 · Birthday');
  expect(list).toHaveTextContent('Recording');
  expect(list).toHaveTextContent('by Dec 1');
  expect(list).toHaveTextContent('$6.12yoursof $49.00');
});

it('says when a video was delivered, and no day where none will be', async () => {
  const list = await show([
    { ...order, state: 'delivered', deliveredAt: '2026-11-28T12:00:00Z' },
    { ...order, number: 'FU-3070', state: 'declined', occasion: undefined },
  ]);

  expect(list).toHaveTextContent('on Nov 28');
  expect(list).toHaveTextContent('FU-3070');
  expect(list).not.toHaveTextContent('Dec 1');
});
