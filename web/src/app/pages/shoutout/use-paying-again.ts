import { useMutation, useQueryClient } from '@tanstack/react-query';
import { openCheckout } from '@/features/shoutout/acts';
import { payAgain } from '@/features/shoutout/api/orders';
import { titleOf } from '@/features/shoutout/order-words';
import { useTranslation } from '@/i18n';
import type { Billing } from '@/lib/api/contract';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { useIntent } from '@/lib/api/idempotency';
import { leaveForCheckout } from '@/lib/checkout';
import { rememberGuest } from '@/lib/guest';
import { pictureUrl } from '@/lib/picture';

/** Goes to the payment service for an order that is there already, and comes back to its page. */
export function usePayingAgain(order: Shoutout, guest?: string) {
  const { t } = useTranslation('shoutout');
  const intent = useIntent();
  const queries = useQueryClient();
  const { id, payment, performer } = order;
  return useMutation({
    mutationFn: async (billing: Billing | undefined) =>
      openCheckout(order) ??
      (
        await intent.run({ pay: id, after: payment?.id, billing }, (key) =>
          payAgain({ id, guest }, billing, key),
        )
      ).payment,
    onSuccess: (next) => {
      if (guest) rememberGuest(next.id, guest);
      leaveForCheckout(next, {
        from: guest ? `/orders/${guest}` : `/shoutouts/${id}`,
        title: titleOf(t, order),
        picture: pictureUrl(performer.avatar, 'large'),
        performer: { handle: performer.handle, name: performer.stageName },
      });
    },
    // What may be done, and what the bank asks for, may be other things by now.
    onError: () => void queries.invalidateQueries({ queryKey: ['shoutouts', id] }),
    // Who pays is kept nowhere, not even here.
    gcTime: 0,
  });
}
