import { useTranslation } from '@/i18n';
import type { AgencyShoutout } from '@/lib/api/contract-shoutout';
import { formatMoney } from '@/lib/money';
import { shortDay } from '@/lib/time';
import { Face } from '@/ui/Face';
import { StateBadge } from '@/ui/StateBadge';
import { Sum } from '@/ui/Sum';
import { Time } from '@/ui/Time';
import { stateTones } from '../order-words';
import classes from './AgencyOrderTable.module.css';

/** Who was asked for a video, where it stands, and what it brings or would have brought; a card each on a phone. */
export function AgencyOrderTable({ orders }: { orders: AgencyShoutout[] }) {
  const { t } = useTranslation('agency');
  return (
    <div className={classes.card}>
      <div className={classes.heads} aria-hidden="true">
        <span>{t('orders.order')}</span>
        <span>{t('orders.ordered')}</span>
        <span>{t('orders.delivery')}</span>
        <span className={classes.amount}>{t('orders.price')}</span>
        <span className={classes.amount}>{t('orders.share')}</span>
        <span>{t('orders.state')}</span>
      </div>
      <ul aria-label={t('orders.table')}>
        {orders.map((order) => (
          <OrderLine key={order.number} order={order} />
        ))}
      </ul>
    </div>
  );
}

function OrderLine({ order }: { order: AgencyShoutout }) {
  const { t } = useTranslation('agency');
  const { t: words } = useTranslation('shoutout');
  const { number, performer, occasion, state, orderedAt, price, share } = order;
  return (
    <li className={classes.row}>
      <span className={classes.what}>
        <Face name={performer.stageName} picture={performer.avatar} size={36} />
        <span className={classes.words}>
          <span className={classes.name}>{performer.stageName}</span>
          <span className={classes.small}>
            {[number, occasion && words(`occasions.${occasion}`)].filter(Boolean).join(' · ')}
          </span>
        </span>
      </span>
      <span className={classes.ordered}>
        <Time at={orderedAt} />
      </span>
      <span className={classes.delivery}>{deliveryOf(order)}</span>
      <span className={classes.price}>{formatMoney(price)}</span>
      <span className={classes.share}>
        <Sum money={share} struck={stateTones[state] === 'off'} />
        <span className={classes.label}>{t('orders.shareLabel')}</span>
        <span className={classes.of}>{t('orders.priceLabel', { sum: formatMoney(price) })}</span>
      </span>
      <span className={classes.state}>
        <StateBadge tone={stateTones[state]}>{words(`states.${state}`)}</StateBadge>
      </span>
    </li>
  );

  function deliveryOf({ deliveredAt, deadline }: AgencyShoutout) {
    if (deliveredAt) return t('orders.delivered', { day: shortDay(deliveredAt) });
    return stateTones[state] === 'wait' ? t('orders.due', { day: shortDay(deadline) }) : undefined;
  }
}
