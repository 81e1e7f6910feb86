import { Button } from '@mantine/core';
import { IconCreditCard, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { useIntent } from '@/lib/api/idempotency';
import { leaveForCheckout } from '@/lib/checkout';
import { rememberGuest } from '@/lib/guest';
import { formatMoney } from '@/lib/money';
import { pictureUrl } from '@/lib/picture';
import { LinkButton } from '@/ui/LinkButton';
import { ErrorState } from '@/ui/Notice';
import { buyerActs, openCheckout } from '../acts';
import { payAgain } from '../api/orders';
import { titleOf } from '../order-words';
import classes from './OrderActs.module.css';

const CancelSheet = lazy(() => import('./CancelSheet'));
const ComplaintSheet = lazy(() => import('./ComplaintSheet'));

interface Props {
  order: Shoutout;
  guest?: string;
}

/** What the buyer may do now, as the server says it. */
export function OrderActs({ order, guest }: Props) {
  const { t } = useTranslation('shoutout');
  const [open, setOpen] = useState<'cancel' | 'complain'>();
  const token = order.link?.split('/').at(-1);
  const close = () => setOpen(undefined);
  return (
    <div className={classes.acts}>
      {token && (
        <LinkButton
          to="/s/$token"
          params={{ token }}
          size="lg"
          leftSection={<IconPlayerPlayFilled size={18} aria-hidden="true" />}
        >
          {t('status.watch')}
        </LinkButton>
      )}
      {buyerActs(order).map(({ act }) =>
        act === 'pay' ? (
          <Pay key={act} order={order} guest={guest} />
        ) : (
          <Button
            key={act}
            size="lg"
            variant="default"
            onClick={() => setOpen(act === 'cancel' ? 'cancel' : 'complain')}
          >
            {t(act === 'cancel' ? 'status.cancel' : 'complaint.act')}
          </Button>
        ),
      )}
      <Suspense>
        {open === 'cancel' && <CancelSheet order={order} guest={guest} onClose={close} />}
        {open === 'complain' && <ComplaintSheet order={order} guest={guest} onClose={close} />}
      </Suspense>
    </div>
  );
}

/** A checkout that was left open is finished; after a refusal there is a new one. */
function Pay({ order, guest }: Props) {
  const { t } = useTranslation('shoutout');
  const intent = useIntent();
  const { id, payment, performer } = order;
  const waiting = openCheckout(order);
  const sum = formatMoney(order.price);
  const pay = useMutation({
    mutationFn: async () =>
      waiting ??
      (await intent.run({ pay: id, after: payment?.id }, (key) => payAgain({ id, guest }, key))).payment,
    onSuccess: (next) => {
      if (guest) rememberGuest(next.id, guest);
      leaveForCheckout(next, {
        from: guest ? `/orders/${guest}` : `/shoutouts/${id}`,
        title: titleOf(t, order),
        picture: pictureUrl(performer.avatar, 'large'),
        performer: { handle: performer.handle, name: performer.stageName },
      });
    },
  });
  return (
    <>
      {pay.isError && <ErrorState error={pay.error} />}
      <Button
        size="lg"
        loading={pay.isPending || pay.isSuccess}
        leftSection={<IconCreditCard size={20} stroke={1.8} aria-hidden="true" />}
        onClick={() => pay.mutate()}
      >
        {waiting ? t(`order.pay.${order.money}`, { sum }) : t('status.otherCard', { sum })}
      </Button>
    </>
  );
}
