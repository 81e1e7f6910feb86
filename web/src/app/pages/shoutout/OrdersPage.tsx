import { IconGift } from '@tabler/icons-react';
import { useOwnOrders } from '@/features/shoutout/api/orders';
import { OrderRow } from '@/features/shoutout/components/OrderRow';
import { isRunning } from '@/features/shoutout/pace';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { useTitle } from '@/lib/hooks/use-title';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { PageHead, PhoneHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { Wait } from '@/ui/Wait';
import narrow from '../narrow.module.css';
import classes from './OrdersPage.module.css';

/** Every video one asked for: what runs, then what was. */
export function OrdersPage() {
  const { t } = useTranslation('shoutout');
  const orders = useOwnOrders();
  const title = t('list.title');
  useTitle(title);
  return (
    <div className={narrow.page}>
      <PhoneHead title={<h1 className={narrow.phoneTitle}>{title}</h1>} />
      <div className={narrow.desktop}>
        <PageHead title={title} />
      </div>
      {orders.isPending && <Wait rows={3} height={80} />}
      {orders.isError && orders.items.length === 0 && (
        <ErrorState error={orders.error} retry={() => void orders.refetch()} />
      )}
      {orders.isSuccess && orders.items.length === 0 && (
        <EmptyState icon={IconGift} title={t('list.none')} hint={t('list.noneHint')}>
          <LinkButton to="/explore">{t('list.find')}</LinkButton>
        </EmptyState>
      )}
      <div className={classes.groups}>
        <Group title={t('list.running')} orders={orders.items.filter(isRunning)} />
        <Group title={t('list.past')} orders={orders.items.filter((order) => !isRunning(order))} />
      </div>
      <LoadMore {...orders} />
    </div>
  );
}

function Group({ title, orders }: { title: string; orders: Shoutout[] }) {
  if (orders.length === 0) return null;
  return (
    <Panel title={title} flush>
      <ul>
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </ul>
    </Panel>
  );
}
