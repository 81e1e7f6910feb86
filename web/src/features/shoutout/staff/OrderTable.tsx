import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { StaffShoutout } from '@/lib/api/contract-shoutout';
import { Face } from '@/ui/Face';
import { Rich } from '@/ui/Rich';
import table from '@/ui/StaffTable.module.css';
import { StateBadge } from '@/ui/StateBadge';
import { Sum } from '@/ui/Sum';
import { Time } from '@/ui/Time';
import { forWhom, stateTones } from '../order-words';
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
    <div className={`${table.card} ${classes.orders}`}>
      <div className={table.heads} aria-hidden="true">
        <span>{t('shoutouts.time')}</span>
        <span>{t('shoutouts.who')}</span>
        <span className={table.number}>{t('shoutouts.amount')}</span>
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
  const { t: words } = useTranslation('shoutout');
  const { id, number, performer, to, orderedAt, price, buyer } = order;
  const who = buyer.name ?? buyer.email ?? t(buyer.guest ? 'shoutouts.guest' : 'shoutouts.somebody');
  return (
    <li className={table.row} data-current={current || undefined}>
      <span className={classes.time}>
        <Time at={orderedAt} />
      </span>
      <span className={table.what}>
        <Face name={performer.stageName} picture={performer.avatar} size={28} />
        <span className={table.words}>
          <Link
            to="/staff/shoutouts"
            search={{ ...filter, id }}
            replace={current}
            className={table.link}
            aria-current={current ? 'true' : undefined}
          >
            <Rich text={t('shoutouts.whoWhom', { who, performer: performer.stageName })} />
          </Link>
          <span className={table.small}>
            {number} · {t('shoutouts.for', { to: forWhom(words, to) })}
          </span>
        </span>
      </span>
      <span className={table.number}>
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
