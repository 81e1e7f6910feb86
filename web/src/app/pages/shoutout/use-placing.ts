import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { offerQuery } from '@/features/shoutout/api/offer';
import { placeOrder } from '@/features/shoutout/api/orders';
import { dropWish, orderOf, type Wish } from '@/features/shoutout/wish';
import { given } from '@/lib/api/client';
import type { Billing, Money, Performer } from '@/lib/api/contract';
import { useIntent } from '@/lib/api/idempotency';
import { isProblem } from '@/lib/api/problem';
import { leaveForCheckout } from '@/lib/checkout';
import { rememberGuest } from '@/lib/guest';
import { chosenLanguage } from '@/lib/locale';
import { pictureUrl } from '@/lib/picture';

interface Wanted {
  performer: Performer;
  wish: Wish;
  price: Money;
  guest: boolean;
  title: string;
  billing?: Billing;
}

/** Sends the order and goes to the payment service; the way back leads to the order's own page. */
export function usePlacing() {
  const intent = useIntent();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [placing, setPlacing] = useState(false);
  const busy = useRef(false);
  const [error, setError] = useState<unknown>();
  const place = async ({ performer, wish, price, guest, title, billing }: Wanted) => {
    // However the form is sent twice, the order is placed once; it stays so until the page is left.
    if (busy.current) return;
    busy.current = true;
    setPlacing(true);
    setError(undefined);
    const order = orderOf(wish, performer.handle, price, { guest, locale: chosenLanguage() });
    const body = { ...order, billing };
    try {
      const { id, claimToken, ...placed } = await intent.run(body, (key) => placeOrder(body, key));
      const payment = given(placed.payment);
      const from = claimToken ? `/orders/${claimToken}` : `/shoutouts/${id}`;
      if (claimToken) rememberGuest(payment.id, claimToken);
      dropWish(performer.handle);
      // Who comes back from the bank by the browser's own button finds the order, not an empty form.
      await navigate({ href: from, replace: true });
      leaveForCheckout(payment, {
        from,
        title,
        picture: pictureUrl(performer.cover ?? performer.avatar, 'large'),
        performer: { handle: performer.handle, name: performer.stageName },
      });
    } catch (failure) {
      busy.current = false;
      setPlacing(false);
      setError(failure);
      if (isStale(failure))
        await queries.invalidateQueries({ queryKey: offerQuery(performer.handle).queryKey });
    }
  };
  return { place, placing, error, forget: () => setError(undefined) };
}

/** The offer, or what the bank asks for with it, is not what the page shows any more. */
const changed = new Set(['price_changed', 'shoutouts_unavailable', 'too_many_open']);
const isStale = (failure: unknown) =>
  isProblem(failure) &&
  (changed.has(failure.code) || Object.keys(failure.fields).some((field) => field.startsWith('billing')));
