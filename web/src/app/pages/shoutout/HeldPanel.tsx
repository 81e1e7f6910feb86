import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { orderQuery } from '@/features/shoutout/api/orders';
import { PromiseBox } from '@/features/shoutout/components/PromiseBox';
import { moneyWords } from '@/features/shoutout/money-story';
import { leadOf } from '@/features/shoutout/order-words';
import { useTranslation } from '@/i18n';
import type { Payment } from '@/lib/api/contract';
import type { CheckoutMemory } from '@/lib/checkout';
import { guestOf } from '@/lib/guest';
import { useTitle } from '@/lib/hooks/use-title';
import { formatMoney } from '@/lib/money';
import { firstName } from '@/lib/names';
import { safeNext } from '@/lib/next';
import { useMe } from '@/lib/session';
import { LinkButton } from '@/ui/LinkButton';
import { Logo } from '@/ui/Logo';
import classes from '../CheckoutReturnPage.module.css';
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
  useTitle(title);
  return (
    <div className={classes.split}>
      <div className={classes.picture} aria-hidden="true">
        {memory?.picture && <img src={memory.picture} alt="" />}
      </div>
      <div className={classes.side}>
        <Logo />
        <div className={classes.panel}>
          <span className={classes.mark}>
            <IconCheck size={28} stroke={2.4} aria-hidden="true" />
          </span>
          <div role="status">
            <h1>{title}</h1>
          </div>
          <p className={classes.lead}>
            {order
              ? leadOf(t, order)
              : memory?.performer && t('paid.sent', { name: firstName(memory.performer.name) })}
          </p>
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
        </div>
      </div>
    </div>
  );
}
