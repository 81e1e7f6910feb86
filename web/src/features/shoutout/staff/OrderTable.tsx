import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { StaffShoutout } from '@/lib/api/contract-shoutout';
import { Face } from '@/ui/Face';
import { Rich } from '@/ui/Rich';
import { StateBadge } from '@/ui/StateBadge';
import { Sum } from '@/ui/Sum';
import { Time } from '@/ui/Time';
import { stateTones } from '../order-words';
import classes from './OrderTable.module.css';
import type { OrderFilter } from './staff-orders';

interface Props {
  orders: StaffShoutout[];
  filter: OrderFilter;
  current?: string;
}

/** Who asked whom, for how much, where it stands; the current one is marked. */
export function OrderTable({ orders, filter, current }: Props) {
  const { t } = useTranslation('staff');
  return (
    <div className={classes.card}>
      <div className={classes.heads} aria-hidden="true">
        <span>{t('shoutouts.time')}</span>
        <span>{t('shoutouts.who')}</span>
        <span className={classes.amount}>{t('shoutouts.amount')}</span>
        <span>{t('shoutouts.state')}</span>
      </div>
      <ul aria-label={t('shoutouts.table')}>
        {orders.map((order) => (
          <OrderLine key={order.id} order={order} filter={filter} current={order.id === current} />
        ))}
      </ul>
    </div>
  );
}

function OrderLine({
  order,
  filter,
  current,
}: {
  order: StaffShoutout;
  filter: OrderFilter;
  current: boolean;
}) {
  const { t } = useTranslation('staff');
  const { id, number, performer, to, orderedAt, price, buyer } = order;
  const who = buyer.name ?? buyer.email ?? t(buyer.guest ? 'shoutouts.guest' : 'shoutouts.somebody');
  return (
    <li className={classes.row} data-current={current || undefined}>
      <span className={classes.time}>
        <Time at={orderedAt} />
      </span>
      <span className={classes.what}>
        <Face name={performer.stageName} picture={performer.avatar} size={28} />
        <span className={classes.words}>
          <Link
            to="/staff/shoutouts"
            search={{ ...filter, id }}
            replace={current}
            className={classes.link}
            aria-current={current ? 'true' : undefined}
          >
            <Rich text={t('shoutouts.whoWhom', { who, performer: performer.stageName })} />
          </Link>
          <span className={classes.small}>
            {number} · {t('shoutouts.for', { to })}
          </span>
        </span>
      </span>
      <span className={classes.amount}>
        <Sum money={price} />
      </span>
      <span>
        <OrderState order={order} />
      </span>
    </li>
  );
}

/** The state, or the trouble that needs somebody. */
export function OrderState({ order }: { order: StaffShoutout }) {
  const { t } = useTranslation('staff');
  const { t: words } = useTranslation('shoutout');
  const { state, trouble, complaint } = order;
  if (complaint && !complaint.decision)
    return <StateBadge tone="bad">{t('shoutouts.complaints')}</StateBadge>;
  return <StateBadge tone={trouble ? 'bad' : stateTones[state]}>{words(`states.${state}`)}</StateBadge>;
}
