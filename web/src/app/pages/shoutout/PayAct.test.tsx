import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { bosOrder } from '@/features/shoutout/test-order';
import { loadTexts, startTexts } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { renderInPage } from '@/test/render';
import { PayAct } from './PayAct';

beforeAll(async () => {
  await startTexts();
  await loadTexts('shoutout');
});
afterEach(() => vi.unstubAllGlobals());

const unpaid = (part: Partial<Shoutout>) =>
  bosOrder({ state: 'awaiting_payment', may: ['pay', 'cancel'], ...part });

/** What was sent, in order; the phone number is refused each time. */
function heard() {
  const sent: { key: string | null; body: unknown }[] = [];
  const refuse = async (request: Request) => {
    sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
    const errors = [{ field: 'billing.customer.phone', code: 'not_a_phone_number' }];
    return Response.json({ code: 'invalid', errors }, { status: 422 });
  };
  vi.stubGlobal('fetch', vi.fn(refuse));
  return sent;
}

const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('asks who pays before a new checkout, where the bank wants to know', async () => {
  const sent = heard();
  await renderInPage(<PayAct order={unpaid({ billing: { required: true } })} />);
  await press(/with another card/);
  await userEvent.type(await screen.findByLabelText('Name'), 'Ada Silva');
  await press(/^Hold/);
  expect(screen.getByLabelText('Date of birth')).toBeInvalid();
  expect(sent).toEqual([]);

  await userEvent.type(screen.getByLabelText('Date of birth'), '1990-05-17');
  await userEvent.type(screen.getByLabelText('Phone, with the country code'), '+12');
  await press(/^Hold/);
  const phone = screen.getByLabelText('Phone, with the country code');
  await waitFor(() => expect(phone).toBeInvalid());
  await waitFor(() => expect(phone).toHaveFocus());
  expect(sent.map(({ body }) => body)).toEqual([
    { billing: { customer: { name: 'Ada Silva', birthDate: '1990-05-17', phone: '+12' } } },
  ]);

  await userEvent.type(phone, '3');
  expect(phone).toBeValid();
  await press(/^Hold/);
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.key).not.toBe(sent[0]?.key);
});

it('pays at once where nobody has to tell', async () => {
  const sent = heard();
  await renderInPage(<PayAct order={unpaid({ billing: { required: false } })} />);
  await press(/with another card/);
  await waitFor(() => expect(sent.map(({ body }) => body)).toEqual([{}]));
  expect(screen.queryByRole('dialog')).toBeNull();
});
