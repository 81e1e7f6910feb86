import { useQuery } from '@tanstack/react-query';
import { orderQuery } from '@/features/shoutout/api/orders';
import { PromiseBox } from '@/features/shoutout/components/PromiseBox';
import { moneyWords } from '@/features/shoutout/money-story';
import { leadOf } from '@/features/shoutout/order-words';
import { useTranslation } from '@/i18n';
import type { Payment } from '@/lib/api/contract';
import type { CheckoutMemory } from '@/lib/checkout';
import { guestOf } from '@/lib/guest';
import { formatMoney } from '@/lib/money';
import { firstName } from '@/lib/names';
import { safeNext } from '@/lib/next';
import { useMe } from '@/lib/session';
import { LinkButton } from '@/ui/LinkButton';
import classes from '../CheckoutReturnPage.module.css';
import { ThanksPanel } from '../ThanksPanel';
import { orderPath } from './order-path';

interface Props {
  payment: Payment;
  memory?: CheckoutMemory;
}

/** The money of an order is held (or charged): what happens now, and where to look. */
export default function HeldPanel({ payment, memory }: Props) {
  const { t } = useTranslation('shoutout');
  const { me } = useMe();
  const guest = guestOf(payment.id);
  const { data: order } = useQuery(orderQuery({ id: payment.purpose.id ?? '', guest }));
  const sum = formatMoney(payment.amount);
  const title = t(payment.state === 'authorised' ? 'paid.held' : 'paid.charged', { sum });
  const lead = order
    ? leadOf(t, order)
    : memory?.performer && t('paid.sent', { name: firstName(memory.performer.name) });
  return (
    <ThanksPanel title={title} lead={lead} picture={memory?.picture}>
      {order && <PromiseBox words={moneyWords(t, order)} look="soft" />}
      <LinkButton to={safeNext(memory?.from ?? orderPath(payment)) as '/'} size="lg" fullWidth>
        {t('paid.look')}
      </LinkButton>
      {memory?.performer && (
        <LinkButton
          to="/@{$handle}"
          params={{ handle: memory.performer.handle }}
          size="lg"
          fullWidth
          variant="default"
        >
          {t('status.toPage', { name: firstName(memory.performer.name) })}
        </LinkButton>
      )}
      <p className={classes.small}>{me ? t('paid.mail', { email: me.email }) : t('paid.mailGuest')}</p>
    </ThanksPanel>
  );
}
